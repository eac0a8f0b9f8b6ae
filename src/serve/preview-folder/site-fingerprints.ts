import { outputFile } from '../../addresses/address.ts';
import type { Output } from '../../outputs/formats/output.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import type { PagePlan } from '../../pages/plan.ts';
import { beginFingerprints, type SiteTraces, type Trace, tracesOf } from '../../write/fingerprints.ts';

/** The fingerprints of one site's files. Whatever is computed is remembered for the next site. */
export interface SiteFingerprints {
  readonly ofPage: (page: PagePlan) => string;
  readonly ofOutput: (output: Output) => string;
  /** The same pages. Whenever the view of one is made, its fingerprint is passed on. */
  readonly traced: (
    pages: readonly PagePlan[],
    onFingerprint: (path: string, fingerprint: string) => void,
  ) => readonly PagePlan[];
}

/** Begins the fingerprints of sites that replace each other. */
export function beginSiteFingerprints(): (site: PlannedSite) => SiteFingerprints {
  const fingerprintsOf = beginFingerprints();
  let traces: SiteTraces | undefined;
  return (site) => {
    const now = fingerprintsOf(site, traces);
    const files = new Map<string, Trace>();
    traces = tracesOf(now, files);
    const remember = (path: string, trace: Trace): string => {
      files.set(path, trace);
      return trace.fingerprint;
    };
    return {
      ofPage: (page) => remember(outputFile(page.address), now.ofPage(page)),
      ofOutput: (output) => remember(output.path, now.ofOutput(output)),
      traced: (pages, onFingerprint) =>
        now.traced(pages, (path, trace) => onFingerprint(path, remember(path, trace))),
    };
  };
}
