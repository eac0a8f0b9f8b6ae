import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ImportNotice, ImportWords } from '../../../languages/words/commands/import-words.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import { issueFiles, journalFile, peopleFile, siteUrlOf } from '../journal/journal-file.ts';
import { takenNamesIn } from '../journal/taken-names.ts';
import type { ImportReport } from '../report/import-report.ts';
import { checkImported } from '../written/check-imported.ts';
import { ImportedFiles } from '../written/imported-files.ts';
import { fatesOf } from './fates.ts';
import type { ImportMap } from './map/import-map.ts';
import { type MarkdownPlan, noticesOfPlan, planMarkdown } from './plan-import.ts';
import type { SourceFolder } from './source/list-folder.ts';
import { readSiteConfig } from './source/site-config.ts';
import { surveyTexts } from './survey.ts';
import { writeTexts } from './write-texts.ts';

/** What is said while an import runs. */
interface Telling {
  readonly terminal: Terminal;
  readonly words: ImportWords;
}

/**
 * Imports a folder of Markdown. Its texts are read twice: once for what is known of them, once to be converted, of which
 * one is in memory at a time.
 */
export async function importMarkdown(
  source: SourceFolder,
  map: ImportMap,
  { content, dryRun }: { readonly content: string; readonly dryRun: boolean },
  { terminal, words }: Telling,
): Promise<ImportReport> {
  const files = await ImportedFiles.open(content, dryRun);
  const config = await readSiteConfig(source);
  const options = { tags: map.tags, siteUrl: config.url, generator: source.generator };
  const count = source.texts.length;
  const surveyed = await surveyTexts(source, map, options, (done) =>
    terminal.progress(words.reading(Math.floor((done / (count || 1)) * 100))),
  );
  const plan = planMarkdown({ source, config, map }, surveyed, await takenNamesIn(content, files));
  const notices: ImportNotice[] = [...noticesOfPlan(plan)];
  if (siteUrlOf(config) === 'https://example.org/')
    notices.push({ kind: 'bad-url', at: { file: 'journal.yaml', line: 1 }, url: config.url });
  notices.push(
    ...(await writeTexts(plan, files, (done) => terminal.progress(words.writing(done, plan.places.size)))),
  );
  for (const { from, path } of plan.media.files)
    await files.put(path, await readFile(join(source.folder, from)));
  await writeJournal(plan, files);
  await files.close();
  return {
    source: basename(source.folder) || source.folder,
    content,
    dryRun,
    items: fatesOf(plan, files),
    comments: new Map(),
    files: files.done,
    languages: plan.languages.length < 2 ? undefined : { how: 'map', codes: plan.languages },
    notices,
    problems: await checkImported(files),
  };
}

/** Writes what the texts need: the issues without an introduction, the journal, and what is known of people. */
async function writeJournal(plan: MarkdownPlan, files: ImportedFiles): Promise<void> {
  const introduced = new Set(
    plan.works.works.flatMap((work) => (work.kind === 'issue' ? [plan.issues.issueOf.get(work)] : [])),
  );
  for (const issue of plan.issues.issues) {
    if (introduced.has(issue.number)) continue;
    for (const [path, text] of issueFiles(issue, plan.languages)) await files.put(path, text);
  }
  const people = peopleFile(plan.people.facts());
  if (people !== undefined) await files.put('people.yaml', people);
  const { config, sections, topics, languages } = plan;
  const title = config.title || basename(plan.source.folder);
  const site = { title, tagline: config.tagline, url: config.url };
  const names = { sections: sections.names, topics: topics.names };
  await files.put('journal.yaml', journalFile({ site, languages, ...names, redirects: new Map() }));
}
