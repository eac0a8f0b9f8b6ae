import { outputFile } from '../addresses/address.ts';
import { OUTPUTS } from '../outputs/all-outputs.ts';
import type { Output, TextOutput } from '../outputs/formats/output.ts';
import { isStream } from '../outputs/formats/output.ts';
import type { Drawing } from '../pages/debate-map/draw-map.ts';
import { NO_PARALLEL_TEXT } from '../pages/parallel/parallel-text.ts';
import { NO_PAGE_TEXT } from '../pages/parts/page-text.ts';
import type { CostlyParts, PlannedSite } from '../pages/parts/planned-site.ts';
import { type PagePlan, planSite } from '../pages/plan.ts';
import type { SiteView } from '../pages/views/frame-views.ts';
import type { PageView } from '../pages/views/views.ts';
import { NO_PARTS, PartNumbers } from './part-numbers.ts';
import { digest, partsOf, type SiteParts } from './site-parts.ts';
import { beginTracing, type Seen, type TracedSite } from './tracing.ts';

/** What a file was made from. */
export interface Trace {
  /** Changes with everything that is in the file. */
  readonly fingerprint: string;
  /**
   * The numbers of the parts of the site that were looked at. While these and the rest of the site are the same, the fingerprint
   * is too, and need not be computed.
   */
  readonly parts: Uint32Array;
}

/** What the pages and other outputs of a site were made from. */
export interface SiteTraces extends Pick<SiteParts, 'rest' | 'maps'> {
  /** Of the parts that were looked at. */
  readonly numbers: PartNumbers;
  /** The digest of the part with a number. Empty if there was none. */
  readonly digestAt: (number: number) => string;
  /** By path in the output folder. */
  readonly files: ReadonlyMap<string, Trace>;
}

/** Traces of the files of a site. Computed on demand, unless those of an earlier state still hold. */
export interface Fingerprints extends SiteParts {
  readonly numbers: PartNumbers;
  /** Whether nothing has changed that a file was made from before. */
  readonly areAllHeld: boolean;
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
 * @param numbers those of the traces of before: traces with other numbers are not looked at
 */
export function beginFingerprints(
  numbers = new PartNumbers(),
): (site: PlannedSite, before?: SiteTraces) => Fingerprints {
  const remember = beginDrawings();
  return (site, before) => {
    const drawMap = remember(site.costly.drawMap);
    return new TracedFingerprints(site, { ...site, costly: { ...site.costly, drawMap } }, numbers, before);
  };
}

/** The fingerprints of a site. */
class TracedFingerprints implements Fingerprints {
  readonly rest: string;
  readonly maps: ReadonlyMap<string, string>;
  readonly digestOf: SiteParts['digestOf'];
  readonly numbers: PartNumbers;
  readonly areAllHeld: boolean;
  readonly #site: PlannedSite;
  readonly #noted: TracedSite;
  readonly #held: (path: string) => Trace | undefined;
  /** Digests of what all pages of a language have in common. */
  readonly #common: ReadonlyMap<SiteView, string>;
  readonly #plan = once(() => planSite(this.#noted.site));
  readonly #views = once(() => viewsByAddress(this.#plan()));
  readonly #outputs = once(() => outputsByPath(this.#noted, this.#plan()));

  /** @param cheap the same site, whose maps are drawn once */
  constructor(site: PlannedSite, cheap: PlannedSite, numbers: PartNumbers, before: SiteTraces | undefined) {
    const parts = partsOf(site);
    [this.rest, this.maps, this.digestOf] = [parts.rest, parts.maps, parts.digestOf];
    [this.numbers, this.#site] = [numbers, site];
    this.#noted = beginTracing(cheap, 'noted', numbers);
    this.#common = new Map([...site.common.values()].map((view) => [view, digest(JSON.stringify(view))]));
    const isSameRest = before?.rest === parts.rest && before.numbers === numbers;
    const changed = isSameRest ? changedParts(before, parts) : undefined;
    this.areAllHeld = changed?.includes(CHANGED) === false;
    this.#held = before && changed ? heldTraces(before, changed) : () => undefined;
  }

  ofPage({ address, view }: PagePlan): Trace {
    const known = this.#held(outputFile(address));
    if (known) return known;
    const { made, seen } = this.#noted.trace(this.#views().get(address) ?? view);
    return traceOf(wordsOfView(made, this.#common), seen);
  }

  ofOutput(output: Output): Trace {
    if (isStream(output)) return { fingerprint: digest(output.key), parts: NO_PARTS };
    return this.#held(output.path) ?? this.#ofContent(output).trace;
  }

  withContent(output: TextOutput): { readonly trace: Trace; readonly content: string } {
    const { made, seen, trace } = this.#ofContent(output);
    return { trace, content: seen.whole.length === 0 ? made : output.content };
  }

  traced(pages: readonly PagePlan[], onTrace: (path: string, trace: Trace) => void): readonly PagePlan[] {
    const real = beginTracing(this.#site, 'real', this.numbers);
    const views = viewsByAddress(planSite(real.site));
    return pages.map((page) => ({
      ...page,
      view: () => {
        const { made, seen } = real.trace(views.get(page.address) ?? page.view);
        onTrace(outputFile(page.address), traceOf(wordsOfView(made, this.#common), seen));
        return made;
      },
    }));
  }

  #ofContent({ path }: TextOutput) {
    const known = this.#outputs().get(path);
    if (!known || isStream(known.output)) throw new Error(`${path} is made only if it has been read`);
    const { output } = known;
    const { made, seen } = this.#noted.trace(() => output.content);
    for (const part of known.seen.parts) seen.parts.add(part);
    return { made, seen, trace: traceOf(made, seen) };
  }
}

function viewsByAddress(pages: readonly PagePlan[]): ReadonlyMap<string, PagePlan['view']> {
  return new Map(pages.map(({ address, view }) => [address, view]));
}

/** The traces of a site, once they are made. */
export function tracesOf(
  { rest, maps, digestOf, numbers }: Pick<Fingerprints, 'rest' | 'maps' | 'digestOf' | 'numbers'>,
  files: SiteTraces['files'],
): SiteTraces {
  return { rest, maps, numbers, digestAt: (number) => digestOf(numbers.partAt(number)), files };
}

/** In the place of a part that differs. */
const CHANGED = 1;

/** Tells of the parts that were looked at before, by their numbers, whether they differ now. */
function changedParts(before: SiteTraces, now: SiteParts): Uint8Array {
  const { numbers, maps } = before;
  const changed = new Uint8Array(numbers.size);
  const sameMaps = new Set([...maps].filter(([map, all]) => now.maps.get(map) === all).map(([map]) => map));
  for (let number = 0; number < changed.length; number += 1) {
    const part = numbers.partAt(number);
    if (sameMaps.has(part.map)) continue;
    if (before.digestAt(number) !== now.digestOf(part)) changed[number] = CHANGED;
  }
  return changed;
}

/** The traces of before that still hold, by path. */
function heldTraces({ files }: SiteTraces, changed: Uint8Array): (path: string) => Trace | undefined {
  if (!changed.includes(CHANGED)) return (path) => files.get(path);
  return (path) => {
    const known = files.get(path);
    return known?.parts.some((part) => changed[part] === CHANGED) ? undefined : known;
  };
}

/** An output, and what was looked at to tell that there is one. It may have been kept for the content. */
interface TracedOutput {
  readonly output: Output;
  readonly seen: Seen;
}

function outputsByPath(
  { site, trace }: TracedSite,
  pages: readonly PagePlan[],
): ReadonlyMap<string, TracedOutput> {
  const traced = OUTPUTS.flatMap((outputsOf) => {
    const { made, seen } = trace(() => outputsOf(site, pages));
    return made.map((output) => [output.path, { output, seen }] as const);
  });
  return new Map(traced);
}

/** Makes something when it is needed for the first time. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

function traceOf(made: string, { parts, whole }: Seen): Trace {
  return { fingerprint: digest([made, ...whole].join('\n')), parts: Uint32Array.from(parts) };
}

/** Everything that is in a view, except its text, whose digest was noted. The same whether the text was made or not. */
function wordsOfView(view: PageView, common: ReadonlyMap<SiteView, string>): string {
  const site = common.get(view.site) ?? view.site;
  if (view.kind === 'parallel') return JSON.stringify({ ...view, site, parallel: NO_PARALLEL_TEXT });
  if (!('text' in view) || !view.text) return JSON.stringify({ ...view, site });
  return JSON.stringify({ ...view, site, text: { ...NO_PAGE_TEXT, ...view.text, ...NO_PAGE_TEXT } });
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
