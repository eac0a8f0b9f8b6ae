import { hash } from 'node:crypto';
import type { Body } from '../content/front-matter.ts';
import type { Packs } from '../sources/packs.ts';
import type { Reference, ResolveReference } from './reading/references.ts';
import { type RenderStored, renderStored, type StoredRendering, type TextToRender } from './store-text.ts';

/** A rendering, and what the addresses in the text resolved to. */
export interface KeptRendering {
  readonly references: readonly (readonly [href: string, written: string])[];
  readonly rendering: StoredRendering;
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
 */
export function rememberTexts(packs?: Packs<KeptRendering>): RenderStored {
  const memory = new WeakMap<Body, Remembered[]>();
  return (text, resolve, targets) => {
    const known = (memory.get(text.body) ?? []).filter((one) => isSame(one.text, text));
    const current = known.find((one) => targets !== undefined && one.targets === targets);
    if (current) return current.rendering;
    const stillMeans = beginComparing(resolve);
    const same = known.find(stillMeans);
    const made = same ?? throughPacks(text, resolve, stillMeans, packs);
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

/** A kept rendering whose addresses still mean the same, or else a new one, which is kept. */
function throughPacks(
  text: TextToRender,
  resolve: ResolveReference,
  stillMeans: (one: KeptRendering) => boolean,
  packs: Packs<KeptRendering> | undefined,
): KeptRendering {
  const key = packs && keyOf(text);
  const kept = key === undefined ? undefined : packs?.find(text.file, key).find(stillMeans);
  if (kept) return kept;
  const made = renderWith(text, resolve);
  if (key !== undefined) packs?.keep(text.file, key, made);
  return made;
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
  return { references: [...references], rendering };
}

/** Tells of renderings whether all addresses in them still resolve to the same. Each address is resolved once. */
function beginComparing(resolve: ResolveReference): (one: KeptRendering) => boolean {
  const resolved = new Map<string, string>();
  const meaningOf = (href: string): string => {
    const known = resolved.get(href) ?? written(resolve(href));
    resolved.set(href, known);
    return known;
  };
  return ({ references }) => references.every(([href, meant]) => meaningOf(href) === meant);
}

function written(reference: Reference): string {
  return JSON.stringify(reference);
}

/**
 * A digest of the Markdown and its circumstances. Undefined if the text has halves of characters, which a digest of its
 * bytes would not tell apart.
 */
function keyOf({ file, language, documentId, title, languages, body }: TextToRender): string | undefined {
  const { markdown, firstLine } = body;
  if (!markdown.isWellFormed()) return undefined;
  const circumstances = JSON.stringify([file, language, documentId, title, languages, firstLine]);
  return hash('sha256', `${circumstances}\n${markdown}`);
}
