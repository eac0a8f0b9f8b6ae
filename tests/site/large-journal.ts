import { type Files, JOURNAL, text } from '../journal-of.ts';

/** How large everything is in a journal. */
export interface Sizes {
  readonly issues: number;
  readonly articles: number;
  /** How many of the articles are one debate. */
  readonly debate: number;
  /** How many of the others are in the newest issue. */
  readonly newest: number;
}

/** The person who wrote all articles and translated some, and the topic that all are about. */
export const EVERYWHERE = { person: 'rosa-bermejo', topic: 'unions' };

const FIRST_YEAR = 1990;
const YEARS = 35;
const BEGINNINGS = ['The', 'A letter on', 'Ñandúes and', 'Against', 'What is', '¿Qué es', 'The', '1968:'];
const SUBJECTS = ['strategy', 'unions', 'care work', 'the long decade', 'organizing', 'rent'];

/** A journal in which every list is long. Every fourth article is also in Spanish. */
export function largeJournal(sizes: Sizes): Files {
  const files: Record<string, string> = { 'journal.yaml': `${JOURNAL}guide: false\n` };
  for (let number = 1; number <= sizes.issues; number++)
    files[`issues/${number}/issue.md`] = issue(number, sizes);
  for (let place = 0; place < sizes.articles; place++) {
    const path = `issues/${issueOf(place, sizes)}/text-${place}`;
    files[`${path}.md`] = article(place, sizes);
    if (place % 4 === 0) {
      files[`${path}.es.md`] = text(`title: "Sobre ${titleOf(place)}"\ntranslators: [Rosa Bermejo]`);
    }
  }
  return files;
}

function issue(number: number, { issues }: Sizes): string {
  const year = FIRST_YEAR + Math.floor(((number - 1) * YEARS) / issues);
  return text(
    `title: "Issue ${number}, on ${SUBJECTS[number % SUBJECTS.length]}"\ndate: ${year}-03
summary: Two sentences about the issue. They say what is in it, and for whom it was written.
editors: [Rosa Bermejo]`,
  );
}

function article(place: number, { debate }: Sizes): string {
  const answered = place % 3 === 0 ? 0 : place - 1;
  const fields = [
    `title: "${titleOf(place)}"`,
    `authors: [Rosa Bermejo, "Person ${place % 700}"]`,
    'topics: [unions]',
    'summary: One or two sentences that say what this text is about, and whom it answers.',
    ...(place > 0 && place < debate ? [`responds-to: text-${answered}`] : []),
  ];
  return text(fields.join('\n'));
}

/** The debate goes through all issues; the other articles are in the newest issue first. */
function issueOf(place: number, { issues, debate, newest }: Sizes): number {
  if (place < debate) return 1 + Math.floor((place * issues) / debate);
  return place < debate + newest ? issues : 1 + (place % issues);
}

/** Many begin with the same word, as titles do. */
function titleOf(place: number): string {
  return `${BEGINNINGS[place % BEGINNINGS.length]} ${SUBJECTS[place % SUBJECTS.length]}, ${place}`;
}
