import type { Address } from '../addresses/address.ts';
import { addressOf, type PageRef } from '../addresses/page-ref.ts';
import type { Body } from '../content/front-matter.ts';
import { bodiesOf, type FaultyText, type ParsedContent } from '../content/parsed-content.ts';
import type { Edition, PageEdition, Work } from '../model/archive.ts';
import { plainOf } from '../model/set-text.ts';
import type { Problem, Report } from '../problems/problem.ts';
import { anchorsOfPage, type PageAnchors } from './page-anchors.ts';
import type { ResolveReference } from './reading/references.ts';
import type { AnchorLink } from './reading/rendered-text.ts';
import { reportBrokenAnchor } from './references/check-anchors.ts';
import { digestOfTargets, type LinkTargets, resolverFor } from './references/resolve-reference.ts';
import {
  type RenderStored,
  renderStored,
  type StoredRendering,
  type StoredText,
  type TextToRender,
} from './store-text.ts';

/** Every rendered text of the archive, by edition. */
export type Texts = Pick<ReadonlyMap<Edition | PageEdition, StoredText>, 'get' | 'values'>;

/** An edition, with what rendering it needs. */
interface Renderable {
  readonly edition: Edition | PageEdition;
  /** Keeps footnote ids distinct if texts are merged into one document. */
  readonly documentId: string;
  readonly ref: PageRef;
  /** Undefined for one of the journal's own pages. */
  readonly work?: Work;
}

/** The ids that the links of a text lead to, by link; undefined for one that leads to no anchor. */
type AnchorsByLink = ReadonlyMap<string, string | undefined>;

/** A text with links to anchors in other texts, which may not exist. */
interface Doubtful {
  readonly renderable: Renderable;
  readonly links: readonly AnchorLink[];
}

/**
 * Renders every edition of every work and page. `onText` is called with the number done so far. Afterwards, links to
 * anchors in other texts are checked. A text with a broken one is rendered again without that anchor, so the broken
 * anchor is never published, and one with an anchor in other capitals is rendered again with the id that it means.
 */
export function renderTexts(
  targets: LinkTargets,
  content: ParsedContent,
  report: Report,
  onText: (done: number) => void,
  renderer: RenderStored = renderStored,
): { readonly texts: Texts; readonly problems: readonly Problem[] } {
  const bodies = bodiesOf(content);
  const texts = new Map<Edition | PageEdition, StoredText>();
  const same = renderer === renderStored ? undefined : digestOfTargets(targets);
  const problems = content.faulty.flatMap((text) => problemsIn(text, targets, renderer, same));
  const render = (renderable: Renderable, found: AnchorsByLink) =>
    renderer(...asked(renderable, targets, bodies, found), found.size === 0 ? same : undefined);
  const anchorsOf = new Map<string, PageAnchors>();
  const doubtful: Doubtful[] = [];
  for (const renderable of renderablesOf(targets)) {
    const { stored, anchors, anchorLinks, problems: own } = render(renderable, new Map());
    texts.set(renderable.edition, stored);
    problems.push(...own);
    const { paragraphs } = stored;
    anchorsOf.set(
      addressOfPage(renderable, targets),
      anchorsOfPage({ anchors, paragraphs }, renderable.work),
    );
    for (const address of parallelsOf(renderable, targets)) {
      anchorsOf.set(address, anchorsOfPage({ anchors, paragraphs }, undefined));
    }
    if (anchorLinks.length > 0) doubtful.push({ renderable, links: anchorLinks });
    onText(texts.size);
  }
  for (const { renderable, links } of doubtful) {
    const found = new Map<string, string | undefined>();
    for (const link of links) {
      const target = anchorsOf.get(link.address);
      const id = target?.find(link.anchor);
      if (id !== link.anchor) found.set(link.href, id);
      if (id === undefined) reportBrokenAnchor(link, target?.anchors ?? new Set(), report);
    }
    if (found.size > 0) texts.set(renderable.edition, render(renderable, found).stored);
  }
  return { texts, problems };
}

/** Renders the text of an edition, given its path and its body. Undefined if the archive has no edition with this path. */
export type RenderBody = (
  path: string,
  body: Body,
) => (StoredRendering & { readonly edition: Edition | PageEdition }) | undefined;

/** Begins to render some texts only, among all targets. Links to anchors of other texts are not checked. */
export function beginRendering(targets: LinkTargets, renderer: RenderStored): RenderBody {
  const byPath = new Map<string, Renderable>();
  for (const renderable of renderablesOf(targets)) byPath.set(renderable.edition.source.path, renderable);
  return (path, body) => {
    const renderable = byPath.get(path);
    if (!renderable) return undefined;
    const [text, resolve] = asked(renderable, targets, new Map([[path, body]]), new Map());
    return { edition: renderable.edition, ...renderer(text, resolve) };
  };
}

/** The arguments with which the renderer is called for an edition. */
function asked(
  renderable: Renderable,
  targets: LinkTargets,
  bodies: ReadonlyMap<string, Body>,
  found: AnchorsByLink,
): readonly [TextToRender, ResolveReference] {
  const { edition, documentId } = renderable;
  const { language, source } = edition;
  const { file, path } = source;
  const address = addressOfPage(renderable, targets);
  const resolve = resolverFor({ path, language, address }, targets);
  const resolveKnown: ResolveReference = (href) => {
    const reference = resolve(href);
    if (reference.kind !== 'page' || !found.has(href)) return reference;
    const { anchor: _, ...top } = reference;
    const anchor = found.get(href);
    return anchor === undefined ? top : { ...top, anchor };
  };
  const body = bodies.get(path) ?? { markdown: '', firstLine: 1 };
  const { languages } = targets.archive.journal;
  return [{ file, body, language, documentId, languages, title: plainOf(edition.title) }, resolveKnown];
}

/**
 * The problems in the body of a text that has errors elsewhere and will not be published, so that an editor sees all
 * problems at once.
 */
function problemsIn(
  { source, language, body }: FaultyText,
  targets: LinkTargets,
  renderer: RenderStored,
  same: string | undefined,
): readonly Problem[] {
  const address = targets.addresses.home(language);
  const resolve = resolverFor({ path: source.path, language, address }, targets);
  const { languages } = targets.archive.journal;
  const text = { file: source.file, body, language, documentId: source.path, languages };
  return renderer(text, resolve, same).problems;
}

function addressOfPage({ ref }: Renderable, { archive, addresses }: LinkTargets): Address {
  return addressOf(ref, archive, addresses);
}

/** The pages that set an edition beside another one. They have its ids. */
function parallelsOf({ edition, work }: Renderable, { archive, addresses }: LinkTargets): readonly Address[] {
  if (work?.kind !== 'article') return [];
  const { language } = edition;
  return [...work.editions.keys()]
    .filter((other) => other !== language)
    .map((other) => addressOf({ kind: 'parallel', language, work: work.id, other }, archive, addresses));
}

function* renderablesOf({ archive }: LinkTargets): Iterable<Renderable> {
  for (const work of archive.works.values()) {
    for (const [language, edition] of work.editions) {
      const ref: PageRef =
        work.kind === 'article'
          ? { kind: 'article', language, work: work.id }
          : { kind: 'issue', language, issue: work.issue };
      yield { edition, documentId: `${work.id}-${language}`, ref, work };
    }
  }
  for (const page of archive.pages.values()) {
    for (const [language, edition] of page.editions) {
      yield { edition, documentId: `${page.id}-${language}`, ref: { kind: 'page', language, page: page.id } };
    }
  }
}
