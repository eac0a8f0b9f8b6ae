import type { SiteLanguage } from '../../../languages/index.ts';
import type { ImportNotice } from '../../../languages/words/commands/import-words.ts';
import { decode } from '../../../model/web-address.ts';
import { OldAddresses } from '../journal/old-addresses.ts';
import { OwnSite } from '../journal/own-site.ts';
import type { TakenNames } from '../journal/taken-names.ts';
import type { ImportMap } from './map/import-map.ts';
import { TextFinder } from './plan/find-texts.ts';
import { type FormerAddresses, formerAddresses } from './plan/former-addresses.ts';
import { issuesOf, type PlannedIssues } from './plan/issues.ts';
import { SourceMedia } from './plan/media.ts';
import { SitePeople } from './plan/people.ts';
import { placesOf, type TextPlace } from './plan/places.ts';
import type { SourceText } from './plan/source-text.ts';
import { Subjects } from './plan/subjects.ts';
import { type Works, worksOf } from './plan/works.ts';
import type { SourceFolder } from './source/list-folder.ts';
import type { SiteConfig } from './source/site-config.ts';
import type { SurveyedFile } from './survey.ts';

/** Everything that is decided before texts are converted. */
export interface MarkdownPlan {
  readonly source: SourceFolder;
  readonly config: SiteConfig;
  readonly map: ImportMap;
  readonly surveyed: readonly SurveyedFile[];
  readonly site: OwnSite;
  readonly finder: TextFinder;
  readonly former: ReadonlyMap<SourceText, FormerAddresses>;
  readonly works: Works;
  readonly issues: PlannedIssues;
  readonly languages: readonly [SiteLanguage, ...SiteLanguage[]];
  readonly places: ReadonlyMap<SourceText, TextPlace>;
  /** The anchors of each text to which others have links. */
  readonly anchors: ReadonlyMap<SourceText, ReadonlySet<string>>;
  /** Numbers of the texts, under which they have their old addresses. */
  readonly numbers: ReadonlyMap<SourceText, number>;
  readonly oldAddresses: OldAddresses;
  readonly media: SourceMedia;
  readonly people: SitePeople;
  readonly sections: Subjects;
  readonly topics: Subjects;
}

/** Decides where each text goes. Nothing is read or written. */
export function planMarkdown(
  { source, config, map }: Pick<MarkdownPlan, 'source' | 'config' | 'map'>,
  surveyed: readonly SurveyedFile[],
  taken: TakenNames,
): MarkdownPlan {
  const texts = surveyed.flatMap((file) => (file.kind === 'text' ? [file.text] : []));
  const site = new OwnSite({ url: config.url, urls: [] });
  const former = new Map(texts.map((text) => [text, formerAddresses(text, source.generator, config)]));
  const finder = new TextFinder(former, site);
  const works = worksOf(texts, finder, map.language);
  const issues = issuesOf(works.works, map.issue);
  const others = new Set(works.works.flatMap(({ editions }) => editions.map(({ language }) => language)));
  others.delete(map.language);
  const languages = [map.language, ...[...others].sort()] as const;
  const places = placesOf(works.works, issues.issueOf, languages, taken);
  const numbers = new Map(texts.map((text, index) => [text, index]));
  return {
    ...{ source, config, map, surveyed, site, finder, former, works, issues, languages, places, numbers },
    anchors: anchorsIn(texts, finder),
    oldAddresses: new OldAddresses(
      [...places].map(([text, { address }]) => [address, numbers.get(text) ?? -1] as const),
    ),
    media: new SourceMedia(source),
    people: new SitePeople(config.people),
    sections: new Subjects(),
    topics: new Subjects(),
  };
}

function anchorsIn(texts: readonly SourceText[], finder: TextFinder): MarkdownPlan['anchors'] {
  const anchors = new Map<SourceText, Set<string>>();
  for (const text of texts)
    for (const link of text.anchoredLinks) {
      const target = finder.byLink(link, text) ?? finder.byTag(link, text);
      if (!target) continue;
      const known = anchors.get(target) ?? new Set();
      known.add(decode(link.slice(link.indexOf('#') + 1)));
      anchors.set(target, known);
    }
  return anchors;
}

/** What a person should know of the plan. */
export function noticesOfPlan({
  surveyed,
  works,
  issues,
  former,
  map,
}: MarkdownPlan): readonly ImportNotice[] {
  const notices: ImportNotice[] = [...issues.notices];
  for (const file of surveyed)
    if (file.kind === 'text' && file.oddLine !== undefined)
      notices.push({ kind: 'odd-front-matter', at: { source: file.path, line: file.oddLine } });
  for (const { text, language } of works.repeated)
    notices.push({
      kind: 'repeated-edition',
      at: { source: text.path, line: 1 },
      title: titleOf(text),
      language,
    });
  for (const [text, { unread }] of former)
    if (unread !== undefined)
      notices.push({ kind: 'unread-address', at: { source: text.path, line: 1 }, written: unread });
  return [...notices, ...leftOutFields(surveyed, map)];
}

function titleOf({ values, path }: SourceText): string {
  const title = values.get('title');
  return typeof title === 'string' ? title : path;
}

/** The fields of which the map makes nothing, with the number of texts that have them. */
function leftOutFields(surveyed: readonly SurveyedFile[], { fields }: ImportMap): readonly ImportNotice[] {
  const counts = new Map<string, { count: number; readonly source: string }>();
  for (const file of surveyed) {
    if (file.kind !== 'text') continue;
    for (const field of Object.keys(file.text.fields)) {
      if ((fields.get(field) ?? 'leave out') !== 'leave out') continue;
      const known = counts.get(field);
      if (known) known.count += 1;
      else counts.set(field, { count: 1, source: file.path });
    }
  }
  return [...counts].map(([field, { count, source }]) => ({
    kind: 'left-out-field',
    at: { source, line: 1 },
    field,
    count,
  }));
}
