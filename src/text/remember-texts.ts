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
  readonly circumstances: string;
}

/**
 * Creates a caching renderer: for a process that renders the same archive repeatedly and, with packs, from one process
 * to the next. A rendering depends on the text's Markdown, file, language, id and title, on the journal's languages, and
 * on what its links and pictures resolve to. If all of these are equal, the cached rendering is returned.
 */
export function rememberTexts(packs?: Packs<KeptRendering>): RenderStored {
  const memory = new WeakMap<Body, Remembered[]>();
  return (text, resolve) => {
    const known = memory.get(text.body) ?? [];
    const circumstances = circumstancesOf(text);
    const stillMeans = beginComparing(resolve);
    const same = known.find((one) => one.circumstances === circumstances && stillMeans(one));
    if (same) return same.rendering;
    const key = packs && keyOf(text.body, circumstances);
    const kept = key === undefined ? undefined : packs?.find(text.file, key).find(stillMeans);
    const made = kept ?? renderWith(text, resolve);
    if (!kept && key !== undefined) packs?.keep(text.file, key, made);
    memory.set(text.body, [{ ...made, circumstances }, ...known].slice(0, KEPT));
    return made.rendering;
  };
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

function circumstancesOf({ file, language, documentId, title, languages, body }: TextToRender): string {
  return JSON.stringify([file, language, documentId, title, languages, body.firstLine]);
}

/**
 * A digest of the Markdown and its circumstances. Undefined if the text has halves of characters, which a digest of its
 * bytes would not tell apart.
 */
function keyOf({ markdown }: Body, circumstances: string): string | undefined {
  return markdown.isWellFormed() ? hash('sha256', `${circumstances}\n${markdown}`) : undefined;
}
