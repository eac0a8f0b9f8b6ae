import { basename, resolve } from 'node:path';
import { Document } from 'yaml';
import type { KnownLanguage } from '../src/languages/index.ts';
import { undrawnIn } from '../src/text/share-letters.ts';
import type { Choices } from './choices.ts';
import { lockFile } from './lock.ts';
import { type Materials, SAMPLES, type Sample } from './materials.ts';
import { type Spoken, WORDS } from './words/spoken.ts';
import type { Words } from './words/words.ts';

/** The commands that a journal has as scripts of npm. */
const SCRIPTS = ['start', 'build', 'check', 'new', 'translate', 'status', 'import'];

/** What is never committed. */
const IGNORED = ['node_modules/', '_site/', '_site.new-*/', '_site.old-*/', '.cache/'];

/**
 * Every file of a new journal by its path.
 * @param month of the first issue, such as `2026-11`
 * @param registry where npm gets packages from, if it said so
 */
export function journalFiles(
  choices: Choices,
  materials: Materials,
  month: string,
  registry: string | undefined,
): ReadonlyMap<string, string | Uint8Array> {
  const spoken: Spoken = choices.languages[0] === 'es' ? 'es' : 'en';
  const words = WORDS[spoken];
  const readme = materials
    .readme(spoken)
    .replace('⟪title⟫', () => choices.title)
    .replace('⟪publish⟫', () => words.publish[choices.forge]);
  return new Map<string, string | Uint8Array>([
    ['README.md', readme],
    ...npmFiles(choices, materials, registry),
    ['.gitignore', `# ${words.ignored}\n${IGNORED.join('\n')}\n`],
    ['content/journal.yaml', journalYaml(choices, words)],
    ...textsOf(choices.languages, materials, month),
    ['content/issues/1/media/two-banks.png', materials.picture],
    ['theme/theme.css', materials.theme(spoken)],
    ...materials.forge(choices.forge),
  ]);
}

/** What npm reads. */
function npmFiles(
  { folder }: Choices,
  { version, lock }: Materials,
  registry: string | undefined,
): readonly (readonly [string, string])[] {
  const name = packageName(folder);
  const dependencies = { contrapunto: rangeOf(version) };
  const scripts = Object.fromEntries(SCRIPTS.map((script) => [script, `contrapunto ${script}`]));
  const manifest = { name, private: true, scripts, dependencies };
  return [
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['package-lock.json', lockFile(name, dependencies, lock, registry)],
  ];
}

/**
 * Every version with the same first number, such as `0.x`, so that `npm update contrapunto` is all that an update takes.
 * `package-lock.json` says which of them is installed.
 */
function rangeOf(version: string): string {
  return `${version.split('.')[0]}.x`;
}

/** A name that npm accepts, made of a folder's name. */
function packageName(folder: string): string {
  const name = basename(resolve(folder))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .split('-')
    .filter(Boolean)
    .join('-');
  return name === '' || name === 'contrapunto' || name === 'node-modules' ? 'journal' : name.slice(0, 200);
}

function journalYaml({ title, url, languages }: Choices, words: Words): string {
  const field = (name: string, value: unknown) => {
    const document = new Document({}, { schema: 'failsafe' });
    const node = document.createNode(value);
    if (Array.isArray(value)) Object.assign(node as object, { flow: true });
    document.set(name, node);
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
  };
  return [
    field('title', title),
    `# ${words.journal.url}\n`,
    field('url', url),
    `# ${words.journal.languages}\n`,
    field('languages', [...languages]),
    ...(undrawnIn(title).length > 0
      ? [`# ${words.journal.sharePictures}\n`, field('share-pictures', 'none')]
      : []),
  ].join('');
}

/** The first issue, its article and the page about the journal, each in every language. */
function textsOf(
  [original, ...others]: Choices['languages'],
  materials: Materials,
  month: string,
): readonly (readonly [string, string])[] {
  const [, article = 'article'] = /^slug: (.*)$/m.exec(materials.sample(original, 'issues/1/article')) ?? [];
  const pathOf = (sample: Sample) => `content/${sample.replace(/article$/, article)}`;
  return SAMPLES.flatMap((sample) => {
    const own = [...(sample === 'pages/about' ? [] : [`date: ${month}`, 'draft: true'])];
    const first = materials.sample(original, sample).replace(/^slug: .*\n/m, '');
    const translation = (language: KnownLanguage) =>
      withFields(materials.sample(language, sample), [
        `translated-from: ${original}`,
        `source: ${materials.fingerprint(original, sample)}`,
        ...own.filter((line) => line.startsWith('draft')),
      ]);
    return [
      [`${pathOf(sample)}.md`, withFields(first, own)] as const,
      ...others.map((language) => [`${pathOf(sample)}.${language}.md`, translation(language)] as const),
    ];
  });
}

/** A text with more lines at the end of its front matter. */
function withFields(text: string, lines: readonly string[]): string {
  return text.replace(/\n---\n/, () => `\n${[...lines, '---'].join('\n')}\n`);
}
