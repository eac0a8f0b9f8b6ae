import type { Edition, PageEdition } from '../archive/archive.ts';
import { reportBrokenAnchor } from '../check/check-anchors.ts';
import type { Report } from '../check/problem.ts';
import type { Address } from '../site/addresses.ts';
import { addressOf, type PageRef } from '../site/page-ref.ts';
import type { ResolveReference } from './references.ts';
import { renderText } from './render-text.ts';
import type { AnchorLink, RenderedText } from './rendered-text.ts';
import { type LinkTargets, resolverFor } from './resolve-reference.ts';

/** Every text of the archive as HTML, by edition. */
export type Texts = ReadonlyMap<Edition | PageEdition, RenderedText>;

/** An edition with what its rendering needs. */
interface Renderable {
  readonly edition: Edition | PageEdition;
  /** Keeps ids of notes apart where texts are merged into one document. */
  readonly documentId: string;
  readonly ref: PageRef;
}

/**
 * Renders every edition of every work and page. `onText` is told how many are done. Once all are, the links from one text to
 * a place in another are checked; a text with a broken one is rendered again without that anchor, so that the page never
 * holds it.
 */
export function renderTexts(targets: LinkTargets, report: Report, onText: (done: number) => void): Texts {
  const texts = new Map<Edition | PageEdition, RenderedText>();
  const anchorsOf = new Map<string, ReadonlySet<string>>();
  const renderables = [...renderablesOf(targets)];
  for (const renderable of renderables) {
    const text = render(renderable, targets, new Set());
    texts.set(renderable.edition, text);
    anchorsOf.set(addressOfPage(renderable, targets), text.anchors);
    onText(texts.size);
  }
  for (const renderable of renderables) {
    const broken = brokenAnchors(texts.get(renderable.edition), anchorsOf);
    if (broken.length === 0) continue;
    for (const link of broken) reportBrokenAnchor(link, anchorsOf.get(link.address) ?? [], report);
    texts.set(renderable.edition, render(renderable, targets, new Set(broken.map(({ href }) => href))));
  }
  return texts;
}

function render(
  renderable: Renderable,
  targets: LinkTargets,
  withoutAnchor: ReadonlySet<string>,
): RenderedText {
  const { edition, documentId } = renderable;
  const { language, source } = edition;
  const { file, path, body, bodyLine } = source;
  const address = addressOfPage(renderable, targets);
  const resolve = resolverFor({ path, language, address }, targets);
  const resolveKnown: ResolveReference = (href) => {
    const reference = resolve(href);
    if (reference.kind !== 'page' || !withoutAnchor.has(href)) return reference;
    const { anchor: _, ...top } = reference;
    return top;
  };
  return renderText({ file, body, bodyLine, language, documentId }, resolveKnown);
}

function addressOfPage({ ref }: Renderable, { archive, addresses }: LinkTargets): Address {
  return addressOf(ref, archive, addresses);
}

function brokenAnchors(
  text: RenderedText | undefined,
  anchorsOf: ReadonlyMap<string, ReadonlySet<string>>,
): readonly AnchorLink[] {
  return (text?.anchorLinks ?? []).filter(({ address, anchor }) => !anchorsOf.get(address)?.has(anchor));
}

function* renderablesOf({ archive }: LinkTargets): Iterable<Renderable> {
  for (const work of archive.works.values()) {
    for (const [language, edition] of work.editions) {
      const ref: PageRef =
        work.kind === 'article'
          ? { kind: 'article', language, work: work.id }
          : { kind: 'issue', language, issue: work.issue };
      yield { edition, documentId: `${work.id}-${language}`, ref };
    }
  }
  for (const page of archive.pages.values()) {
    for (const [language, edition] of page.editions) {
      yield { edition, documentId: `${page.id}-${language}`, ref: { kind: 'page', language, page: page.id } };
    }
  }
}
