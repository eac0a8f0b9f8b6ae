import { isGroup, partsIn, wordsIn } from '../source/front-matter.ts';
import type { Generator } from '../source/list-folder.ts';
import type { SiteConfig } from '../source/site-config.ts';
import { dateOf, partsOf, type SourceText, wordsOf } from './source-text.ts';

/** The addresses of a text on the old site, without its base path. */
export interface FormerAddresses {
  /** The one at which it was; undefined if only a program could tell it. */
  readonly main: string | undefined;
  /** Older ones, as its front matter tells them: paths, or whole addresses. */
  readonly others: readonly string[];
  /** An address in the front matter that a program would have filled in. */
  readonly unread: string | undefined;
}

/** Where a text was, by the rules of its generator. */
export function formerAddresses(text: SourceText, generator: Generator, config: SiteConfig): FormerAddresses {
  const written = wordsOf(text, 'address');
  const read = written === undefined || written === 'false' ? undefined : readAddress(written, text);
  const main = read ?? (written === 'false' ? undefined : BY_GENERATOR[generator](text, config));
  const base = main?.slice(0, main.lastIndexOf('/') + 1) ?? '/';
  const others = partsOf(text, 'redirect-from').map((address) =>
    /^(?:https?:)?\//.test(address) ? address : `${generator === 'hugo' ? base : '/'}${address}`,
  );
  const isUnread = written !== undefined && written !== 'false' && read === undefined;
  return {
    main: main === undefined ? undefined : tidy(main),
    others: others.map(tidy),
    unread: isUnread ? written : undefined,
  };
}

function tidy(address: string): string {
  if (/^https?:/.test(address)) return address;
  const path = `/${address}`.replace(/\/{2,}/g, '/').replace(/\/index\.html?$/, '/');
  return /\/$|\.\w{1,5}$/.test(path) ? path : `${path}/`;
}

/** An address as the front matter has it. Of Eleventy's filled-in ones, the most frequent are known. */
function readAddress(written: string, text: SourceText): string | undefined {
  const filled = written
    .replace(/\{\{-?\s{0,9}(?:page\.)?fileSlug\s{0,9}-?\}\}/g, nameOf(text))
    .replace(
      /\{\{-?\s{0,9}title\s{0,9}\|\s{0,9}slug(?:ify)?\s{0,9}-?\}\}/g,
      slugged(wordsOf(text, 'title') ?? ''),
    );
  if (/[{}]/.test(filled)) return undefined;
  return /:\w/.test(filled) && !/^https?:/.test(filled) ? byPattern(filled, text, []) : filled;
}

const BY_GENERATOR: Readonly<
  Record<Generator, (text: SourceText, config: SiteConfig) => string | undefined>
> = {
  jekyll: ofJekyll,
  hugo: ofHugo,
  eleventy: ofEleventy,
  unknown: ofUnknown,
};

/** Jekyll's named forms of addresses. */
const STYLES: ReadonlyMap<string, string> = new Map([
  ['date', '/:categories/:year/:month/:day/:title.html'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['ordinal', '/:categories/:year/:y_day/:title.html'],
  ['none', '/:categories/:title.html'],
]);

function ofJekyll(text: SourceText, { settings }: SiteConfig): string | undefined {
  const style = wordsIn(settings['permalink']) ?? 'date';
  const isPretty = style === 'pretty' || style.endsWith('/');
  const stem = text.path.replace(/\.\w{1,12}$/, '');
  const folders = stem.split('/').slice(0, -1);
  const collection = folders.find((folder) => folder.startsWith('_'));
  if (collection === '_posts' || collection === '_drafts') {
    const above = folders.slice(0, folders.indexOf(collection));
    const named = ['categories', 'category'].flatMap((field) => categoriesIn(text, field));
    return byPattern(STYLES.get(style) ?? style, text, [...above, ...named]);
  }
  if (collection !== undefined) {
    const own = isGroup(settings['collections']) ? settings['collections'][collection.slice(1)] : undefined;
    const pattern = isGroup(own) ? wordsIn(own['permalink']) : undefined;
    const path = stem.slice(stem.indexOf(collection) + collection.length + 1);
    if (pattern === undefined) return `/${collection.slice(1)}/${path}.html`;
    return byPattern(
      pattern.replaceAll(':collection', collection.slice(1)).replaceAll(':path', path),
      text,
      [],
    );
  }
  if (/(?:^|\/)index$/.test(stem)) return `/${stem.replace(/index$/, '')}`;
  return `/${stem}${isPretty ? '/' : '.html'}`;
}

function categoriesIn({ fields }: SourceText, field: string): readonly string[] {
  const value = fields[field];
  const written = typeof value === 'string' ? value.split(/\s+/) : partsIn(value);
  return written.filter((part) => part !== '').map((part) => slugged(part));
}

/** Fills in an address such as `/:year/:month/:title/`. Undefined if a part of it is not known. */
function byPattern(
  pattern: string,
  text: SourceText,
  categories: readonly string[],
  isHugo = false,
): string | undefined {
  const date = dateOf(text) ?? '';
  if (/:(?:short_)?year|:(?:i_)?month|:(?:i_|y_)?day/.test(pattern) && !/^\d{4}-\d\d-\d\d/.test(date))
    return undefined;
  const [year = '', month = '', day = ''] = date.split('-');
  const [paddedMonth, paddedDay] = [month.padStart(2, '0'), day.padStart(2, '0')];
  const name = fileNameOf(text);
  const values = new Map(
    Object.entries({
      categories: categories.join('/'),
      year,
      short_year: year.slice(2),
      month: paddedMonth,
      i_month: month.replace(/^0/, ''),
      day: paddedDay,
      i_day: day.replace(/^0/, ''),
      title: isHugo ? slugged(wordsOf(text, 'title') ?? name) : (wordsOf(text, 'slug') ?? name),
      slug: wordsOf(text, 'slug') ?? (isHugo ? slugged(wordsOf(text, 'title') ?? name) : name),
      name,
      filename: name,
      contentbasename: name,
      slugorfilename: wordsOf(text, 'slug') ?? name,
      slugorcontentbasename: wordsOf(text, 'slug') ?? name,
      section: text.path.split('/')[1] ?? '',
      sections: text.path.split('/').slice(1, -1).join('/'),
      output_ext: '.html',
    }),
  );
  return pattern.replace(/:([a-z_]{1,24})/g, (whole, key: string) => values.get(key) ?? whole);
}

function ofHugo(text: SourceText, { settings, language }: SiteConfig): string | undefined {
  const code = text.facts.language;
  const parts = text.path
    .replace(/^content\//, '')
    .replace(/\.\w{1,12}$/, '')
    .split('/');
  if (code !== undefined && parts[0] === code) parts.shift();
  const last = (parts.pop() ?? '').replace(code === undefined ? '' : new RegExp(`\\.${code}$`), '');
  const isSection = last === '_index';
  const slug = wordsOf(text, 'slug');
  if (last !== 'index' && !isSection) parts.push(last);
  if (slug !== undefined && !isSection && parts.length > 0) parts[parts.length - 1] = slug;
  const isDefault = code === undefined || code.toLowerCase() === (language ?? 'en').split('-')[0];
  const inFolder = wordsIn(settings['defaultContentLanguageInSubdir']) === 'true';
  const start = code !== undefined && (!isDefault || inFolder) ? `/${code.toLowerCase()}` : '';
  const patterns = settings['permalinks'];
  const pages = isGroup(patterns) && isGroup(patterns['page']) ? patterns['page'] : patterns;
  const pattern = isGroup(pages) && !isSection ? wordsIn(pages[parts[0] ?? '']) : undefined;
  const path = pattern === undefined ? `/${parts.join('/')}/` : byPattern(pattern, text, [], true);
  return path === undefined ? undefined : `${start}${path}`.toLowerCase().replace(/\s+/g, '-');
}

/** The folder that Eleventy reads is told by a program, which is not executed: the usual ones are known. */
function ofEleventy(text: SourceText): string {
  const parts = text.path
    .replace(/^(?:src|content|site|app)\/(?:content\/)?/, '')
    .replace(/\.\w{1,12}$/, '')
    .split('/');
  const last = (parts.pop() ?? '').replace(/^\d{4}-\d{2}-\d{2}-/, '');
  return `/${[...parts, ...(/^_?index$/.test(last) || last === parts.at(-1) ? [] : [last])].join('/')}/`;
}

/** Without signs of a generator, only the address of a text without a code in its name is the same for most of them. */
function ofUnknown(text: SourceText): string | undefined {
  return text.facts.language === undefined ? ofEleventy(text) : undefined;
}

/** The name of a text's file, without the date before it. Hugo's names of folders with pictures are those of their texts. */
function fileNameOf({ path, facts }: SourceText): string {
  const stem = (path.split('/').at(-1) ?? '').replace(/\.\w{1,12}$/, '');
  return /^index(?:\.|$)/.test(stem) ? (facts.name ?? stem) : stem.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '');
}

/** The name of a text in its address. */
export function nameOf(text: Pick<SourceText, 'values' | 'facts' | 'path'>): string {
  const stem = (text.path.split('/').at(-1) ?? '').replace(/\.\w{1,12}$/, '');
  return wordsOf(text, 'slug') ?? text.facts.name ?? stem;
}

/** Words as generators write them in addresses. */
function slugged(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
