import { createHash, type Hash } from 'node:crypto';
import { outputFile } from '../addresses/addresses.ts';
import { outputsOf } from '../outputs/all-outputs.ts';
import { isStream, type Output, type TextOutput } from '../outputs/formats/output.ts';
import type { Drawing } from '../pages/debate-map/draw-map.ts';
import type { CostlyParts, PlannedSite } from '../pages/parts/planned-site.ts';
import { type PagePlan, planSite } from '../pages/plan.ts';
import type { PageView, SiteView } from '../pages/views/views.ts';
import type { StoredText } from '../text/store-text.ts';
import { beginTracing, digest, editionsOf, type Seen } from './tracing.ts';

/** What a file was made from. */
export interface Trace {
  /** Changes with everything that is in the file. */
  readonly fingerprint: string;
  /**
   * Paths of the texts that were looked at. While these and the rest of the site are the same, the fingerprint is too, and
   * need not be computed.
   */
  readonly texts: readonly string[];
}

/** What the pages and other outputs of a site were made from. */
export interface SiteTraces {
  /** A digest of the site without its texts. */
  readonly site: string;
  /** A digest of each text, by its path in the content folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** By path in the output folder. */
  readonly files: ReadonlyMap<string, Trace>;
}

/** Traces of the files of a site. Computed on demand, unless those of an earlier state still hold. */
export interface Fingerprints extends Pick<SiteTraces, 'site' | 'texts'> {
  readonly ofPage: (page: PagePlan) => Trace;
  readonly ofOutput: (output: Output) => Trace;
  /** The same, with the content if it had to be made for it. */
  readonly withContent: (output: TextOutput) => { readonly trace: Trace; readonly content: string };
  /** The same pages. Whenever the view of one is made, its trace is passed on. */
  readonly traced: (
    pages: readonly PagePlan[],
    onTrace: (path: string, trace: Trace) => void,
  ) => readonly PagePlan[];
}

/**
 * Prepares fingerprints. A page is rendered from its view alone, so it must be written again exactly if the fingerprint of
 * its view has changed; other outputs have that of their content. To make this cheap, texts that are shown whole are
 * replaced with their digests, and maps that do not change are drawn only once.
 */
export function beginFingerprints(): (site: PlannedSite, before?: SiteTraces) => Fingerprints {
  const digestOf = beginDigests();
  const remember = beginDrawings();
  return (site, before) => {
    const texts = new Map(textsByPath(site).map(([path, text]) => [path, digestOfAll(digestOf(text), text)]));
    const own = digestOfSite(site);
    const drawMap = remember(site.costly.drawMap);
    const { site: noted, trace } = beginTracing(
      { ...site, costly: { ...site.costly, drawMap } },
      digestOf,
      'noted',
    );
    const common = new Map([...site.common.values()].map((view) => [view, digest(JSON.stringify(view))]));
    const plan = new Map(planSite(noted).map(({ address, view }) => [address, view]));
    let outputs: ReadonlyMap<string, Output> | undefined;
    const contentOf = (path: string): string => {
      outputs ??= new Map(outputsOf(noted, planSite(noted)).map((output) => [output.path, output]));
      const content = outputs.get(path)?.content;
      if (typeof content !== 'string') throw new Error(`${path} is made only if it has been read`);
      return content;
    };
    const held = (name: string): Trace | undefined => {
      if (before?.site !== own) return undefined;
      const known = before.files.get(name);
      return known?.texts.every((path) => before.texts.get(path) === texts.get(path)) ? known : undefined;
    };
    const ofContent = ({ path }: TextOutput) => {
      const { made, seen } = trace(() => contentOf(path));
      return { made, seen, trace: traceOf(made, seen) };
    };
    return {
      site: own,
      texts,
      ofPage: ({ address, view }) => {
        const known = held(outputFile(address));
        if (known) return known;
        const { made, seen } = trace(plan.get(address) ?? view);
        return traceOf(wordsOfView(made, common), seen);
      },
      ofOutput: (output) => {
        if (isStream(output)) return { fingerprint: digest(output.key), texts: [] };
        return held(output.path) ?? ofContent(output).trace;
      },
      withContent: (output) => {
        const { made, seen, trace } = ofContent(output);
        return { trace, content: seen.whole.length === 0 ? made : output.content };
      },
      traced: (pages, onTrace) => {
        const real = beginTracing(site, digestOf, 'real');
        const views = new Map(planSite(real.site).map(({ address, view }) => [address, view]));
        return pages.map((page) => ({
          ...page,
          view: () => {
            const { made, seen } = real.trace(views.get(page.address) ?? page.view);
            onTrace(outputFile(page.address), traceOf(wordsOfView(made, common), seen));
            return made;
          },
        }));
      },
    };
  };
}

function traceOf(made: string, { texts, whole }: Seen): Trace {
  return { fingerprint: digest([made, ...whole].join('\n')), texts: [...texts] };
}

/** Everything that is in a view, except its text, whose digest was noted. */
function wordsOfView(view: PageView, common: ReadonlyMap<SiteView, string>): string {
  const site = common.get(view.site) ?? view.site;
  if (!('text' in view) || !view.text) return JSON.stringify({ ...view, site });
  return JSON.stringify({ ...view, site, text: { ...view.text, html: '', links: [] } });
}

/** The rendered texts of all editions, by path. */
function textsByPath(site: PlannedSite): readonly (readonly [path: string, text: StoredText])[] {
  return editionsOf(site).flatMap((edition) => {
    const text = site.texts.get(edition);
    return text ? [[edition.source.path, text] as const] : [];
  });
}

/** A digest of a text and of everything that rendering found out about it. */
function digestOfAll(html: string, { html: _, ...rest }: StoredText): string {
  return digest(html + JSON.stringify(rest));
}

/** A digest of a site without its texts, and without what can be computed of the rest. */
function digestOfSite({ texts, costly, cards, addresses, ...rest }: PlannedSite): string {
  const hash = createHash('sha1');
  for (const [name, part] of Object.entries(rest)) {
    hash.update(`\n${name}:`);
    for (const [key, value] of Object.entries(part)) {
      hash.update(`\n${key}:`);
      addTo(hash, value);
    }
    if (part instanceof Map) addTo(hash, part);
  }
  return hash.digest('base64');
}

/** Piece by piece, because all of a large archive is too much for one string. */
function addTo(hash: Hash, value: unknown): void {
  if (value instanceof Map || value instanceof Set)
    for (const entry of value) hash.update(`\n${JSON.stringify(entry, withEntries)}`);
  else hash.update(JSON.stringify(value, withEntries) ?? '');
}

/** Maps and sets have no JSON of their own. */
function withEntries(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

/** Digests of texts, cached by object. */
function beginDigests(): (text: StoredText) => string {
  const digests = new WeakMap<StoredText, string>();
  return (text) => {
    const known = digests.get(text);
    if (known !== undefined) return known;
    const made = digest(text.html);
    digests.set(text, made);
    return made;
  };
}

/** Maps as they were drawn for the last site. */
function beginDrawings(): (drawMap: CostlyParts['drawMap']) => CostlyParts['drawMap'] {
  let drawings = new Map<string, Drawing>();
  return (drawMap) => {
    const before = drawings;
    const drawn = new Map<string, Drawing>();
    drawings = drawn;
    return (texts) => {
      const key = JSON.stringify(texts);
      const drawing = before.get(key) ?? drawMap(texts);
      drawn.set(key, drawing);
      return drawing;
    };
  };
}
