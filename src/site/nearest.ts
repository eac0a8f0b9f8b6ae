import { hasPage } from '../addresses/find-page.ts';
import { inLanguage, type PageRef } from '../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { NearestKind } from '../languages/words/interface/beside-words.ts';
import { hrefOf, type Site, workOf } from './site.ts';

/** The page that comes closest in a language that this page does not exist in. It is no translation of this page. */
export interface NearestPage {
  readonly language: SiteLanguage;
  /** The language's name in that language: "Español". */
  readonly name: string;
  /** What the page is, in that language: "solo el número". */
  readonly place: string;
  readonly href: string;
}

/** A page by which another one can be replaced in a language. */
type Nearby = PageRef & { readonly kind: NearestKind };

/**
 * For each language that a page does not exist in, the page that comes closest. A language in which the journal has
 * published nothing has none.
 */
export function nearestPages(site: Site, ref: PageRef): readonly NearestPage[] {
  return site.archive.journal.languages.flatMap((language) => {
    if (language === ref.language || (hasVersions(ref) && hasPage(site, inLanguage(ref, language)))) {
      return [];
    }
    const nearest = nearby(site, ref, language).find((each) => hasPage(site, each));
    if (!nearest) return [];
    const { name, beside } = interfaceIn(language);
    return [{ language, name, place: beside.nearest[nearest.kind], href: hrefOf(site, nearest) }];
  });
}

/**
 * Whether a page has versions in other languages. The page with two editions side by side that begins with the other one is
 * another page, and the page for unknown addresses is in all languages.
 */
export function hasVersions(ref: PageRef): boolean {
  return ref.kind !== 'parallel' && ref.kind !== 'not-found';
}

/** The pages that may come closest to a page for readers of a language, the closest first. */
function nearby(site: Site, ref: PageRef, language: SiteLanguage): readonly Nearby[] {
  switch (ref.kind) {
    case 'article':
      return [
        { kind: 'issue', language, issue: workOf(site, ref.work).issue },
        { kind: 'issues', language },
      ];
    case 'parallel':
      return [
        { kind: 'parallel', language, work: ref.work, other: ref.language },
        { kind: 'article', language, work: ref.work },
        { kind: 'issue', language, issue: workOf(site, ref.work).issue },
        { kind: 'issues', language },
      ];
    case 'manifest':
      return [
        { kind: 'issue', language, issue: ref.issue },
        { kind: 'issues', language },
      ];
    case 'issue':
      return [{ kind: 'issues', language }];
    case 'debate':
      return [{ kind: 'debates', language }];
    case 'person':
    case 'topic':
    // A part of the list from A to Z. Its letters may have no title in the other language.
    case 'articles':
      return [{ kind: 'articles', language }];
    case 'translations':
      return [{ kind: 'translations', language }];
    case 'home':
    case 'issues':
    case 'debates':
    case 'search':
    case 'saved':
    case 'page':
    case 'guide':
    case 'not-found':
      return [{ kind: 'home', language }];
  }
}
