import type { Element, ElementContent } from 'hast';
import { isNoteMention } from '../../text/html/tree-text.ts';
import { pictureOf } from './pictures.ts';
import type { Run, Setting } from './printed.ts';
import { hasClass, type TextReading } from './text-reading.ts';

/** How elements within a line are set. Others are set as what is around them. */
const SETTINGS: Readonly<Record<string, Setting>> = {
  ...{ em: 'em', i: 'em', cite: 'em', dfn: 'em', var: 'em', strong: 'strong', b: 'strong' },
  ...{ code: 'code', kbd: 'code', samp: 'code', sup: 'sup', sub: 'sub', small: 'small', rt: 'small' },
  ...{ del: 'strike', s: 'strike', ins: 'underline', u: 'underline' },
};

/** What is around a piece of a line. */
interface AroundRun {
  readonly set: readonly Setting[];
  readonly language?: string;
  /** How many quotations it is in. */
  readonly quoted: number;
  readonly inLink: boolean;
}

const NOTHING: AroundRun = { set: [], quoted: 0, inLink: false };

/** The pieces of the lines of a paragraph. White space is as browsers show it. */
export function runsOf(nodes: readonly ElementContent[], reading: TextReading): readonly Run[] {
  return withoutSpareSpace(nodes.flatMap((node) => runsOfNode(node, NOTHING, reading)));
}

function runsOfNode(node: ElementContent, around: AroundRun, reading: TextReading): readonly Run[] {
  if (node.type === 'text') return [words(node.value, around)];
  if (node.type !== 'element' || hasClass(node, 'footnote-backref')) return [];
  if (isNoteMention(node)) return noteOf(node, reading);
  const inside = (more: Partial<AroundRun> = {}): readonly Run[] =>
    node.children.flatMap((child) => runsOfNode(child, { ...around, ...languageOf(node), ...more }, reading));
  switch (node.tagName) {
    case 'br':
      return [{ kind: 'break' }];
    case 'img': {
      const picture = pictureOf(node, reading);
      return picture ? [picture] : [];
    }
    case 'a':
      return linkOf(node, around, inside, reading);
    case 'q': {
      const { quotes } = reading;
      const [opening, closing] = quotes[Math.min(around.quoted, quotes.length - 1)] ?? ['“', '”'];
      return [words(opening, around), ...inside({ quoted: around.quoted + 1 }), words(closing, around)];
    }
    default: {
      const setting = SETTINGS[node.tagName];
      return inside(
        setting && !around.set.includes(setting) ? { set: [...besides(setting, around), setting] } : {},
      );
    }
  }
}

const LINES: readonly Setting[] = ['strike', 'underline'];

/** How words are set already. Lines through and under the same words are not allowed (PDF/UA-1): the inner one counts. */
function besides(setting: Setting, { set }: AroundRun): readonly Setting[] {
  return LINES.includes(setting) ? set.filter((other) => !LINES.includes(other)) : set;
}

function words(text: string, { set, language }: AroundRun): Run {
  return { kind: 'words', text, ...(set.length > 0 && { set }), ...(language !== undefined && { language }) };
}

/** The language that an element says. */
export function languageOf({ properties }: Element): { readonly language?: string } {
  const { lang } = properties;
  return typeof lang === 'string' ? { language: lang } : {};
}

function linkOf(
  link: Element,
  around: AroundRun,
  inside: (more: Partial<AroundRun>) => readonly Run[],
  reading: TextReading,
): readonly Run[] {
  const { href } = link.properties;
  const runs = inside({ inLink: true });
  if (typeof href !== 'string' || around.inLink || runs.length === 0) return runs;
  if (href.startsWith('#')) {
    const id = href.slice(1);
    return reading.targets.has(id) ? [{ kind: 'link', to: `#${reading.prefix}${id}`, runs }] : runs;
  }
  const number = reading.links.get(reading.wholeAddress(href));
  const label = reading.labelOf(href);
  const to = label === undefined ? openedFrom(href, reading) : `#${label}`;
  return [{ kind: 'link', to, ...(number !== undefined && { number }), runs }];
}

/** The address that a reader's program opens: `mailto:` is printed without its scheme, and opened with it. */
function openedFrom(href: string, { wholeAddress }: TextReading): string {
  return /^mailto:/i.test(href) ? href : wholeAddress(href);
}

/** A number of a note, with the note itself where it is mentioned first. */
function noteOf(mention: Element, reading: TextReading): readonly Run[] {
  const [link] = mention.children;
  const href = link?.type === 'element' ? String(link.properties['href'] ?? '') : '';
  const id = href.slice(1);
  const number = id.slice(id.lastIndexOf('-') + 1);
  const label = reading.prefix + id;
  if (reading.placed.has(id)) return [{ kind: 'note', number, label }];
  const blocks = reading.placeNote(id);
  return blocks ? [{ kind: 'note', number, label, blocks }] : [{ kind: 'words', text: number, set: ['sup'] }];
}

/** Spaces, tabs and ends of lines in a row are one space; there is none at the beginning and at the end of a line. */
export function withoutSpareSpace(runs: readonly Run[]): readonly Run[] {
  let isAfterSpace = true;
  const set = (run: Run): Run => {
    if (run.kind === 'words') {
      const one = run.text.replace(/[ \t\r\n\f]+/g, ' ');
      const text = isAfterSpace && one.startsWith(' ') ? one.slice(1) : one;
      if (text !== '') isAfterSpace = text.endsWith(' ');
      return { ...run, text };
    }
    if (run.kind === 'link') return { ...run, runs: run.runs.map(set) };
    isAfterSpace = run.kind === 'break';
    return run;
  };
  return trimmedAtEnd(runs.map(set)).filter((run) => run.kind !== 'words' || run.text !== '');
}

function trimmedAtEnd(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last?.kind === 'break') return trimmedAtEnd(runs.slice(0, -1));
  if (last?.kind === 'words') {
    const text = last.text.replace(/ $/, '');
    return text === '' ? trimmedAtEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
  }
  return runs;
}
