import { isDeepStrictEqual } from 'node:util';
import type { Body } from '../content/front-matter.ts';
import type { Reference, ResolveReference } from './reading/references.ts';
import { type RenderStored, renderStored, type StoredRendering, type TextToRender } from './store-text.ts';

/** A rendering, and everything that it depended on. */
interface Remembered {
  readonly text: TextToRender;
  /** What each address in the text resolved to, in the order of the calls. */
  readonly references: ReadonlyMap<string, Reference>;
  readonly rendering: StoredRendering;
}

/**
 * Creates a caching renderer for a process that renders the same archive repeatedly. A rendering depends on the text's
 * Markdown, file, language, id and title, on the journal's languages, and on what its links and pictures resolve to. If all of
 * these are equal, the cached rendering is returned.
 */
export function rememberTexts(): RenderStored {
  const memory = new WeakMap<Body, Remembered[]>();
  return (text, resolve) => {
    const known = memory.get(text.body) ?? [];
    const same = known.find((one) => isSame(one.text, text) && stillMeans(one.references, resolve));
    if (same) return same.rendering;
    const references = new Map<string, Reference>();
    const rendering = renderStored(text, (href) => {
      const reference = resolve(href);
      references.set(href, reference);
      return reference;
    });
    memory.set(text.body, [{ text, references, rendering }, ...known].slice(0, KEPT));
    return rendering;
  };
}

/**
 * Renderings cached per text. A text with a link to a missing anchor is rendered twice, with and without that anchor.
 */
const KEPT = 2;

function isSame(a: TextToRender, b: TextToRender): boolean {
  const named = a.file === b.file && a.language === b.language && a.documentId === b.documentId;
  return named && a.title === b.title && a.languages.join() === b.languages.join();
}

function stillMeans(references: ReadonlyMap<string, Reference>, resolve: ResolveReference): boolean {
  for (const [href, reference] of references) {
    if (!isDeepStrictEqual(resolve(href), reference)) return false;
  }
  return true;
}
