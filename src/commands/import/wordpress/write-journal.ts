import type { SiteLanguage } from '../../../languages/index.ts';
import { slugOf } from '../../../model/ids.ts';
import { personIdOf } from '../../../model/written-name.ts';
import { issueFiles, journalFile, peopleFile } from '../journal/journal-file.ts';
import type { ImportedFiles } from '../written/imported-files.ts';
import type { ImportPlan } from './plan-import.ts';

/** Writes what the texts need: the issues, the journal with its sections and topics, and what is known of people. */
export async function writeJournal(plan: ImportPlan, files: ImportedFiles): Promise<void> {
  const { journal } = plan.languages;
  for (const issue of plan.issues.issues)
    for (const [path, text] of issueFiles(issue, journal)) await files.put(path, text);
  const people = peopleFile(plan.people.facts());
  if (people !== undefined) await files.put('people.yaml', people);
  const file = journalFile({
    site: plan.survey.site,
    languages: journal,
    sections: plan.subjects.sections,
    topics: plan.subjects.topics,
    redirects: redirectsOf(plan),
  });
  await files.put('journal.yaml', file);
}

/** Where the site had lists of a tag or of an author's texts, there is a page of that topic or that person now. */
function redirectsOf(plan: ImportPlan): ReadonlyMap<string, string> {
  const redirects = new Map<string, string>();
  const [main] = plan.languages.journal;
  const readable = readableIn(main, plan);
  for (const [term, key] of plan.subjects.topicOfTerm) {
    const [taxonomy, slug = ''] = term.split(/:(.*)/s);
    const old = `/${taxonomy === 'post_tag' ? 'tag' : 'category'}/${slug}/`;
    if (readable.topics.has(key) && isPath(old)) redirects.set(old, `/topics/${slugOf(key)}/`);
  }
  for (const [login, name] of readable.authors) {
    const old = `/author/${slugOf(login)}/`;
    if (isPath(old)) redirects.set(old, `/people/${personIdOf(name)}/`);
  }
  return redirects;
}

/** Topics and authors that have a page in a language, because one of their texts is in it. */
function readableIn(language: SiteLanguage, { places, subjects, people }: ImportPlan) {
  const topics = new Set<string>();
  const authors = new Map<string, string>();
  for (const { work, edition } of places.values()) {
    if (work.kind !== 'article' || edition.language !== language || edition.isDoubtful) continue;
    const { item, language: own } = work.original;
    for (const topic of subjects.of(item, own).topics) topics.add(topic);
    const names = people.authorsOf(item);
    if (names.length === 1 && names[0] !== undefined) authors.set(item.creator, names[0]);
  }
  return { topics, authors };
}

function isPath(path: string): boolean {
  return /^\/[a-z]+\/[\p{L}\p{N}_-]{1,150}\/$/u.test(path);
}
