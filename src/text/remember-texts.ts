import { hash } from 'node:crypto';
import type { Body } from '../content/front-matter.ts';
import type { Kept, Packs } from '../sources/cache/packs.ts';
import type { Reference, ResolveReference } from './reading/references.ts';
import {
  type RenderStored,
  renderStored,
  type StoredRendering,
  type StoredText,
  type TextToRender,
} from './store-text.ts';

/** A rendering, and what the addresses in the text resolved to. */
interface KeptRendering {
  /** `References` as JSON, because they are seldom compared one by one. */
  readonly references: string;
  readonly rendering: StoredRendering;
}

/** Addresses in a text, and what each resolved to. */
type References = readonly (readonly [href: string, written: string])[];

/** The same as it is kept: its HTML is the bulk of it. */
export interface PackedRendering extends Pick<KeptRendering, 'references'> {
  readonly rendering: Omit<StoredRendering, 'stored'> & { readonly stored: Omit<StoredText, 'html'> };
}

/** A rendering, and everything else that it depended on besides the text's Markdown. */
interface Remembered extends KeptRendering {
  readonly text: TextToRender;
  /** What its addresses were last found to resolve among. */
  readonly targets: string | undefined;
}

/**
 * Creates a caching renderer: for a process that renders the same archive repeatedly and, with packs, from one process
 * to the next. A rendering depends on the text's Markdown, file, language, id and title, on the journal's languages, and
 * on what its links and pictures resolve to. If all of these are equal, the cached rendering is returned.
 * @param meant which rendering of a file was found to be right among which targets: there, its addresses need not be resolved again
 */
export function rememberTexts(packs?: Packs<PackedRendering>, meant?: Packs<string>): RenderStored {
  const memory = new WeakMap<Body, Remembered[]>();
  return (text, resolve, targets) => {
    const known = (memory.get(text.body) ?? []).filter((one) => isSame(one.text, text));
    const current = known.find((one) => targets !== undefined && one.targets === targets);
    if (current) return current.rendering;
    const stillMeans = beginComparing(resolve);
    const same = known.find(stillMeans);
    const made =
      same ?? throughPacks(text, resolve, meaningsOf(text.file, targets, stillMeans, meant), packs);
    const others = known.filter((one) => one !== same);
    memory.set(text.body, [{ ...made, text, targets }, ...others].slice(0, KEPT));
    return made.rendering;
  };
}

/** Whether two texts of the same body are the same in everything else. */
function isSame(one: TextToRender, other: TextToRender): boolean {
  return (
    one.file === other.file &&
    one.language === other.language &&
    one.documentId === other.documentId &&
    one.title === other.title &&
    one.languages.join() === other.languages.join()
  );
}

/** Whether all addresses in a kept rendering still mean the same. */
type StillMeans = (one: Pick<KeptRendering, 'references'>) => boolean;

/** Tells which renderings of a file, by their keys, are right among some targets. */
interface Meanings {
  /** Notes it, if it is. */
  readonly isRight: (key: string, one: Pick<KeptRendering, 'references'>) => boolean;
  /** Notes a rendering that has just been made. */
  readonly note: (key: string, one: Pick<KeptRendering, 'references'>) => void;
}

/** What is noted of a file is looked up; what is not, is compared. */
function meaningsOf(
  file: string,
  targets: string | undefined,
  stillMeans: StillMeans,
  meant: Packs<string> | undefined,
): Meanings {
  if (targets === undefined || !meant) return { isRight: (_, one) => stillMeans(one), note: () => {} };
  const [noted] = meant.find(file, targets);
  return {
    isRight: (key, one) => {
      const id = idOf(key, one);
      if (noted?.value === id) return true;
      const isRight = stillMeans(one);
      if (isRight) meant.keep(file, targets, id);
      return isRight;
    },
    note: (key, one) => void meant.keep(file, targets, idOf(key, one)),
  };
}

function idOf(key: string, { references }: Pick<KeptRendering, 'references'>): string {
  return hash('sha1', key + references, 'base64');
}

/** A kept rendering whose addresses still mean the same, or else a new one, which is kept. */
function throughPacks(
  text: TextToRender,
  resolve: ResolveReference,
  meanings: Meanings,
  packs: Packs<PackedRendering> | undefined,
): KeptRendering {
  const key = packs && keyOf(text);
  if (!packs || key === undefined) return renderWith(text, resolve);
  const kept = packs.find(text.file, key).find(({ value }) => meanings.isRight(key, value));
  if (kept) return unpack(kept);
  const { references, rendering } = renderWith(text, resolve);
  const { html, ...stored } = rendering.stored;
  meanings.note(key, { references });
  return unpack(packs.keep(text.file, key, { references, rendering: { ...rendering, stored } }, html));
}

function unpack({ value, bulk }: Kept<PackedRendering>): KeptRendering {
  const { references, rendering } = value;
  const stored: StoredText = {
    ...rendering.stored,
    get html() {
      return bulk();
    },
  };
  return { references, rendering: { ...rendering, stored } };
}

/**
 * Renderings cached per text. A text with a link to a missing anchor is rendered twice, with and without that anchor.
 */
const KEPT = 2;

function renderWith(text: TextToRender, resolve: ResolveReference): KeptRendering {
  const references = new Map<string, string>();
  const rendering = renderStored(text, (href) => {
    const reference = resolve(href);
    references.set(href, written(reference));
    return reference;
  });
  return { references: JSON.stringify([...references] satisfies References), rendering };
}

/** Tells of renderings whether all addresses in them still resolve to the same. Each address is resolved once. */
function beginComparing(resolve: ResolveReference): StillMeans {
  const resolved = new Map<string, string>();
  const meaningOf = (href: string): string => {
    const known = resolved.get(href) ?? written(resolve(href));
    resolved.set(href, known);
    return known;
  };
  return ({ references }) =>
    // As `renderWith` has written it.
    (JSON.parse(references) as References).every(([href, meant]) => meaningOf(href) === meant);
}

function written(reference: Reference): string {
  return JSON.stringify(reference);
}

/**
 * A digest of the Markdown and its circumstances. Undefined if the text has halves of characters, which a digest of its
 * bytes would not tell apart.
 */
function keyOf({ file, language, documentId, title, languages, body }: TextToRender): string | undefined {
  const { firstLine, facts } = body;
  const circumstances = JSON.stringify([file, language, documentId, title, languages, firstLine, facts?.key]);
  if (facts) return hash('sha256', circumstances);
  return body.markdown.isWellFormed() ? hash('sha256', `${circumstances}\n${body.markdown}`) : undefined;
}
