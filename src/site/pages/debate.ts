import type { WorkId } from '../../archive/ids.ts';
import { interfaceIn, type Language } from '../../languages/index.ts';
import { issueLink, workCard, workLink } from '../cards.ts';
import { frameOf } from '../frame.ts';
import type { PageRef } from '../page-ref.ts';
import { debateCard } from '../relations.ts';
import { type Site, workOf } from '../site.ts';
import type { DebateNode, DebatesView, DebateView } from '../views.ts';

/** The page of one debate: every work of it, each below what it answers. */
export function debateView(site: Site, ref: Extract<PageRef, { kind: 'debate' }>): DebateView {
  const { language, opening } = ref;
  const works = site.archive.debates.get(opening)?.works ?? [];
  const issues = new Set(works.map((id) => workOf(site, id).issue));
  const titleIn = (other: Language) => workLink(site, opening, other).title;
  return {
    kind: 'debate',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    root: nodeOf(site, opening, language, new Set()),
    workCount: works.length,
    issues: [...issues].map((number) => issueLink(site, number, language)),
  };
}

/** The page that lists all debates, the one with the latest answer first. */
export function debatesView(site: Site, ref: PageRef): DebatesView {
  const { language } = ref;
  const titleIn = (other: Language) => interfaceIn(other).navigation.debates;
  return {
    kind: 'debates',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    debates: [...site.archive.debates.keys()].flatMap((id) => debateCard(site, id, language) ?? []),
  };
}

/** A work with its answers. One that answers several works of the debate is told in full only where it comes first. */
function nodeOf(site: Site, id: WorkId, reader: Language, told: Set<WorkId>): DebateNode {
  const repeated = told.has(id);
  told.add(id);
  const answers = repeated ? [] : (site.archive.answers.get(id) ?? []);
  return {
    work: workCard(site, id, reader),
    answers: answers.map((answer) => nodeOf(site, answer, reader, told)),
    repeated,
  };
}
