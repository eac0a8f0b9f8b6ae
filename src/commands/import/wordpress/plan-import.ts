import type { SiteLanguage } from '../../../languages/index.ts';
import type { ImportNotice } from '../../../languages/words/commands/import-words.ts';
import { siteUrlOf } from '../journal/journal-file.ts';
import { OldAddresses } from '../journal/old-addresses.ts';
import { OwnSite } from '../journal/own-site.ts';
import type { TakenNames } from '../journal/taken-names.ts';
import type { Survey } from './export/survey.ts';
import { Links } from './links.ts';
import { Attachments } from './media/attachments.ts';
import { People } from './people.ts';
import { type IssueRule, issuesOf, type PlannedIssues } from './plan/issues.ts';
import { type Languages, languagesOf } from './plan/languages.ts';
import { placesOf, type TextPlace } from './plan/places.ts';
import { SubjectList } from './plan/subjects.ts';
import type { TranslationRow } from './plan/translation-table.ts';
import { type Works, worksOf } from './plan/works.ts';
import { wordsOfHtml } from './texts/html-words.ts';

/** Everything that is decided before texts are read. */
export interface ImportPlan {
  readonly survey: Survey;
  readonly site: OwnSite;
  readonly languages: Languages;
  readonly works: Works;
  readonly issues: PlannedIssues;
  /** By the index of the item. */
  readonly places: ReadonlyMap<number, TextPlace>;
  readonly attachments: Attachments;
  readonly links: Links;
  readonly oldAddresses: OldAddresses;
  readonly people: People;
  readonly subjects: SubjectList;
  readonly notices: readonly ImportNotice[];
}

export interface PlanOptions {
  readonly rule: IssueRule;
  readonly table: readonly TranslationRow[] | undefined;
  /** The language of texts that do not tell theirs. */
  readonly language: SiteLanguage | undefined;
  /** Types of items that are articles. */
  readonly articleTypes: ReadonlySet<string>;
  readonly taken: TakenNames;
}

/** Decides where each item goes. Nothing is read or written. */
export function planImport(survey: Survey, options: PlanOptions): ImportPlan {
  const site = new OwnSite(survey.site);
  const languages = languagesOf(survey, options.table, options.language);
  const works = worksOf(survey, languages, options.articleTypes);
  const issues = issuesOf(works.works, options.rule);
  const places = placesOf(works.works, issues, languages.journal, options.taken);
  const attachments = new Attachments(survey);
  const oldAddresses = new OldAddresses([...places].map(([index, { address }]) => [address, index] as const));
  return {
    survey,
    site,
    languages,
    works,
    issues,
    places,
    attachments,
    links: new Links(survey.items, site, attachments),
    oldAddresses,
    people: new People(survey),
    subjects: new SubjectList(survey, languages, issues.used),
    notices: [...issues.notices, ...noticesOf(survey, languages, works)],
  };
}

function noticesOf(survey: Survey, languages: Languages, works: Works): readonly ImportNotice[] {
  const notices: ImportNotice[] = [];
  if (siteUrlOf(survey.site) === 'https://example.org/')
    notices.push({ kind: 'bad-url', at: { line: 1 }, url: survey.site.url });
  if (languages.isStandIn) notices.push({ kind: 'stand-in', at: { line: 1 }, code: languages.main });
  for (const { item, language } of works.repeated)
    notices.push({
      kind: 'repeated-edition',
      at: { line: item.line },
      title: wordsOfHtml(item.title),
      language,
    });
  return languages.how === 'guessed' ? [...notices, ...guesses(works, languages)] : notices;
}

/** The languages that were guessed, and texts that may be translations of each other. Nothing is claimed. */
function guesses({ works }: Works, languages: Languages): readonly ImportNotice[] {
  const notices: ImportNotice[] = [];
  const [main] = languages.journal;
  const originals = works.filter(({ original }) => original.language === main);
  const byName = new Map(originals.map((work) => [work.original.item.slug, work]));
  const byDay = new Map(originals.map((work) => [`${work.kind} ${work.original.item.date}`, work]));
  for (const { kind, original } of works) {
    const { item, language } = original;
    const told = languages.items[original.index];
    if (!told) continue;
    const [title, at] = [wordsOfHtml(item.title), { line: item.line }];
    notices.push({ kind: 'guessed-language', at, title, language, address: item.link });
    if (language === main) continue;
    const named = byName.get(item.slug);
    const other = named ?? byDay.get(`${kind} ${item.date}`);
    if (other)
      notices.push({
        kind: 'possible-pair',
        at,
        title,
        other: wordsOfHtml(other.original.item.title),
        row: `${item.id} ${other.original.item.id}`,
        why: named ? 'name' : 'date',
      });
  }
  return notices;
}
