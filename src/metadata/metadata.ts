import { CITATION_FILES } from '../addresses/citation-files.ts';
import { addressOf, type PageRef } from '../addresses/page-ref.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { IssueNumber } from '../model/ids.ts';
import { plainOf } from '../model/set-text.ts';
import { absolute } from '../site/links.ts';
import { editionFor, hrefOf, pageOf, type Site, workOf } from '../site/site.ts';
import { highwire, type NamedMeta } from './highwire.ts';
import {
  articleData,
  dataBlock,
  issueData,
  journalData,
  personPageData,
  type StructuredData,
} from './json-ld.ts';
import { namedPerson, people } from './named-people.ts';
import { openGraph, type PropertyMeta } from './open-graph.ts';
import {
  issueRecord,
  journalRecord,
  licenseOf,
  type OtherEdition,
  recordOf,
  type TextRecord,
} from './record.ts';
import { sharePictureOf } from './share-picture.ts';
import { articleSignposts, type FileOfPage, issueSignposts, type TypedLink } from './signposting.ts';

/** The metadata of an issue with more articles than this does not list them. */
const MOST_CONTENTS = 300;

/** What a page tells search engines, reference managers, social networks and harvesters. */
export interface MetadataView {
  readonly named: readonly NamedMeta[];
  readonly properties: readonly PropertyMeta[];
  readonly links: readonly TypedLink[];
  /** JSON-LD, escaped for a `<script>`. */
  readonly data?: string;
}

/** Facts that every kind of page has. */
export interface PageFacts {
  /** An absolute address. */
  readonly url: string;
  readonly title: string;
  readonly description?: string;
  readonly language: SiteLanguage;
  /** The journal's title in that language. */
  readonly siteName: string;
  /** The other languages in which the page exists. */
  readonly otherLanguages: readonly SiteLanguage[];
}

/** All metadata of a page. */
export function metadataOf(site: Site, ref: PageRef, facts: PageFacts): MetadataView {
  const picture = sharePictureOf(site, ref);
  const image = picture?.url;
  const card = picture ? 'summary_large_image' : 'summary';
  const article = ref.kind === 'article' ? articleRecord(site, ref) : undefined;
  const { data, links } = article
    ? { data: articleData(article, image), links: articleSignposts(article, citationsOf(site, ref)) }
    : told(site, ref, facts, image);
  return {
    named: [...(article ? highwire(article) : []), { name: 'twitter:card', content: card }],
    properties: openGraph({ ...facts, description: facts.description, picture, article }),
    links,
    ...(data && { data: dataBlock(data) }),
  };
}

interface Told {
  readonly data?: StructuredData;
  readonly links: readonly TypedLink[];
}

/** The structured data and links of a page that is not an article. */
function told(
  site: Site,
  ref: PageRef,
  { title, description, url }: PageFacts,
  image: string | undefined,
): Told {
  const { archive } = site;
  switch (ref.kind) {
    case 'home': {
      const { languages } = archive.journal;
      const facts = { description, languages, license: licenseOf(site, undefined), image };
      return { data: journalData(journalRecord(site), facts), links: [] };
    }
    case 'issue':
      return issueTold(site, ref, image);
    case 'person': {
      if (ref.part !== undefined) return { links: [] };
      const links = archive.people.get(ref.person)?.links ?? [];
      const named = { ...namedPerson(site, ref.person, title), url };
      return { data: personPageData(named, description, links), links: [] };
    }
    default:
      return { links: [] };
  }
}

function issueTold(site: Site, ref: Extract<PageRef, { kind: 'issue' }>, image: string | undefined): Told {
  const { language } = ref;
  const issue = site.archive.issues.get(ref.issue);
  if (!issue) throw new Error(`the archive lost issue ${ref.issue}`);
  const work = workOf(site, issue.introduction);
  const edition = editionFor(work, language);
  const introduction = edition.language === language ? recordOf(site, work, edition) : undefined;
  const record = issueRecord(site, issue, language);
  const contents = contentsOf(site, ref.issue, ref.language);
  const license = licenseOf(site, work.license);
  const data = issueData(record, {
    introduction,
    title: plainOf(edition.title),
    language,
    editors: people(site, issue.editors, language),
    contents,
    license,
    image,
  });
  return {
    data,
    links: issueSignposts(record, introduction?.authors ?? [], contents, license, citationsOf(site, ref)),
  };
}

/** The files by which citation programs know what a page shows. */
function citationsOf({ archive, addresses }: Site, ref: PageRef): readonly FileOfPage[] {
  const page = addressOf(ref, archive, addresses);
  return CITATION_FILES.map(({ format, type }) => ({
    href: addresses.absolute(addresses.citation(page, format)),
    type,
  }));
}

/**
 * The articles of an issue that can be read in a language, in the issue's order. Those of a very long issue would take
 * more space than its page. Each of them names the issue.
 */
function contentsOf(
  site: Site,
  number: IssueNumber,
  language: TextRecord['language'],
): readonly OtherEdition[] {
  const contents = site.archive.issues.get(number)?.contents ?? [];
  if (contents.length > MOST_CONTENTS) return [];
  return contents.flatMap((id) => {
    const work = workOf(site, id);
    const edition = work.editions.get(language);
    return edition
      ? [
          {
            language,
            title: plainOf(edition.title),
            url: absolute(site, hrefOf(site, pageOf(work, language))),
          },
        ]
      : [];
  });
}

function articleRecord(site: Site, ref: Extract<PageRef, { kind: 'article' }>): TextRecord {
  const work = workOf(site, ref.work);
  return recordOf(site, work, editionFor(work, ref.language));
}
