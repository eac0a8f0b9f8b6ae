import { isDeepStrictEqual } from 'node:util';
import type { Body } from '../content/front-matter.ts';
import type { Reference, ResolveReference } from './reading/references.ts';
import { type RenderStored, renderStored, type StoredRendering, type TextToRender } from './store-text.ts';

/** How a text was rendered, and on what that depended. */
interface Remembered {
  readonly text: TextToRender;
  /** What each address in the text meant, in the order in which it was asked. */
  readonly references: ReadonlyMap<string, Reference>;
  readonly rendering: StoredRendering;
}

/**
 * A renderer for whoever renders the same archive again and again. A text depends on its Markdown, on how it is named, and on
 * what its links and pictures resolve to: where none of that has changed, the earlier rendering is given.
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

/** A text is rendered twice where a link of it names a place that is not there. */
const KEPT = 2;

function isSame(a: TextToRender, b: TextToRender): boolean {
  const named = a.file === b.file && a.language === b.language && a.documentId === b.documentId;
  return named && a.languages.join() === b.languages.join();
}

function stillMeans(references: ReadonlyMap<string, Reference>, resolve: ResolveReference): boolean {
  for (const [href, reference] of references) {
    if (!isDeepStrictEqual(resolve(href), reference)) return false;
  }
  return true;
}
