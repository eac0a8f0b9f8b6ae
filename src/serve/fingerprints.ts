import { hash } from 'node:crypto';
import type { Address } from '../addresses/addresses.ts';
import type { Citations } from '../citation/citations.ts';
import type { Drawing } from '../pages/debate-map/draw-map.ts';
import type { CostlyParts, PlannedSite } from '../pages/parts/planned-site.ts';
import { planSite } from '../pages/plan.ts';
import type { StoredText } from '../text/store-text.ts';

/** The fingerprint of what a page of a site shows, by the page's address; taken when it is asked for. */
export type FingerprintOf = (page: Address) => string | undefined;

/**
 * Begins to take fingerprints of pages. Two fingerprints of a page differ exactly where its views do: since a page is made
 * from its view alone, they tell whether it has to be written again. Most of an archive stays as it is, so that a view is
 * made here with a digest in the place of its text, citations are not formatted, and maps are drawn once.
 */
export function beginFingerprints(): (site: PlannedSite) => FingerprintOf {
  const digestOf = beginDigests();
  let drawings = new Map<string, Drawing>();
  return (site) => {
    const drawnBefore = drawings;
    const drawn = new Map<string, Drawing>();
    drawings = drawn;
    const costly: CostlyParts = {
      pageText: (text, language, { href }) => ({ html: `${digestOf(text)} ${language} ${href}`, links: [] }),
      drawMap: (texts) => {
        const key = JSON.stringify(texts);
        const drawing = drawnBefore.get(key) ?? site.costly.drawMap(texts);
        drawn.set(key, drawing);
        return drawing;
      },
    };
    const common = new Map([...site.common.values()].map((view) => [view, hashOf(view)]));
    const pages = planSite({ ...site, costly, citations: uncited(site), cards: new Map() });
    const views = new Map(pages.map(({ address, view }) => [address, view]));
    return (page) => {
      const shown = views.get(page)?.();
      return shown && hashOf({ ...shown, site: common.get(shown.site) ?? shown.site });
    };
  };
}

/** Citations that show what they would be made of. */
function uncited({ citations }: PlannedSite): Citations {
  const inWords: Citations['inWords'] = (item, language) => {
    return { apa: JSON.stringify(item), chicago: language };
  };
  return { ...citations, inWords };
}

/** Digests of texts, each taken once. */
function beginDigests(): (text: StoredText) => string {
  const digests = new WeakMap<StoredText, string>();
  return (text) => {
    let digest = digests.get(text);
    if (digest === undefined) {
      digest = hash('sha1', text.html, 'base64');
      digests.set(text, digest);
    }
    return digest;
  };
}

function hashOf(view: object): string {
  return hash('sha1', JSON.stringify(view), 'base64');
}
