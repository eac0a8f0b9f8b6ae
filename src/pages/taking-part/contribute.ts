import { forgeOf, pathInRepository } from '../../addresses/forge/forges.ts';
import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import type { Edition, PageEdition, Work } from '../../model/archive.ts';
import type { IssueNumber, WorkId } from '../../model/ids.ts';
import type { Repository } from '../../model/repository.ts';
import { partsOf } from '../../model/web-address.ts';
import { answerFile } from '../../scaffold/answer.ts';
import { suffixOf } from '../../scaffold/scaffold.ts';
import { translationFile } from '../../scaffold/translation.ts';
import { editionFor, htmlOf, type Site } from '../../site/site.ts';
import { isName } from '../../sources/content-path.ts';
import { fingerprintOf } from '../../translation/fingerprint.ts';
import { wordsOf } from '../../translation/passages.ts';
import type { ContributeView, NewFileLink } from '../views/contribute-views.ts';

/** What a reader can do for a work on the journal's forge. Empty if `journal.yaml` names no repository. */
export function contributeToWork(
  site: Site,
  work: Work,
  reader: SiteLanguage,
): { readonly contribute?: ContributeView } {
  const { repository, languages } = site.archive.journal;
  if (!repository) return {};
  const edition = work.editions.get(reader);
  const missing = languages.filter((language) => !work.editions.has(language));
  return {
    contribute: {
      ...placeOnForge(repository, edition),
      translations: missing.map((to) => ({ language: to, ...translationLink(site, repository, work, to) })),
      answer: answerLink(site, repository, work, reader),
    },
  };
}

/** The same for one of the journal's own pages. */
export function contributeToPage(site: Site, edition: PageEdition): { readonly contribute?: ContributeView } {
  const { repository } = site.archive.journal;
  return repository ? { contribute: { ...placeOnForge(repository, edition), translations: [] } } : {};
}

function placeOnForge(
  repository: Repository,
  edition: Edition | PageEdition | undefined,
): Pick<ContributeView, 'host' | 'edit'> {
  const { host } = partsOf(repository.url);
  if (!edition) return { host };
  return {
    host,
    edit: forgeOf(repository).edit(repository, pathInRepository(repository, edition.source.path)),
  };
}

function translationLink(site: Site, repository: Repository, work: Work, to: SiteLanguage): NewFileLink {
  const name = work.kind === 'article' ? work.id : 'issue';
  const path = `issues/${work.issue}/${name}${suffixOf(to, site.archive.journal)}`;
  const original = editionFor(work, work.original);
  const source = fingerprintOf(wordsOf(original, htmlOf(site, original)));
  return newFileLink(repository, path, translationFile({ from: work.original, to, source }));
}

function answerLink(site: Site, repository: Repository, work: Work, reader: SiteLanguage): NewFileLink {
  const name = nameOfAnswer(site, work.id, reader);
  const path = `issues/${issueForAnswers(site, work)}/${name}${suffixOf(reader, site.archive.journal)}`;
  return newFileLink(repository, path, answerFile(work.id, reader));
}

/** The issue for a new answer: the one that the call of the work's issue names, if it exists, or else the newest. */
function issueForAnswers({ archive }: Site, work: Work): IssueNumber {
  const called = archive.issues.get(work.issue)?.call?.for as IssueNumber | undefined;
  if (called !== undefined && archive.issues.has(called)) return called;
  const [newest = work.issue] = archive.issues.keys();
  return newest;
}

/** A file name to suggest for an answer, not yet used in the archive. The contributor may change it. */
function nameOfAnswer({ archive }: Site, answered: WorkId, language: SiteLanguage): string {
  const { answerName } = interfaceIn(language).scaffold;
  const long = answerName(answered);
  const name = isName(`${long}-999`) ? long : answerName('');
  let free = name;
  for (let number = 2; archive.works.has(free as WorkId); number += 1) free = `${name}-${number}`;
  return free;
}

function newFileLink(repository: Repository, path: string, text: string): NewFileLink {
  const forge = forgeOf(repository);
  const href = forge.create(repository, pathInRepository(repository, path), text);
  return forge.takesText ? { href } : { href, start: text };
}
