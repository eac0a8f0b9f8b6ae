import { hash } from 'node:crypto';
import type { Address } from '../addresses/addresses.ts';
import type { Drawing } from '../pages/debate-map/draw-map.ts';
import type { CostlyParts, PlannedSite } from '../pages/parts/planned-site.ts';
import { planSite } from '../pages/plan.ts';
import type { StoredText } from '../text/store-text.ts';

/** Returns the fingerprint of a page's content, by address; undefined if there is no such page. Computed on demand. */
export type FingerprintOf = (page: Address) => string | undefined;

/**
 * Prepares fingerprints of pages. A page is rendered from its view alone, so it must be written again exactly if the
 * fingerprint of its view has changed. Most pages of an archive do not change. To make this cheap, the views that are
 * fingerprinted contain a digest instead of their text, and maps that are drawn only once.
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
    const pages = planSite({ ...site, costly, cards: new Map() });
    const views = new Map(pages.map(({ address, view }) => [address, view]));
    return (page) => {
      const shown = views.get(page)?.();
      return shown && hashOf({ ...shown, site: common.get(shown.site) ?? shown.site });
    };
  };
}

/** Digests of texts, cached by object. */
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
