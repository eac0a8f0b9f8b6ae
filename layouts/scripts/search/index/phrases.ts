import type { OpenIndex } from './open-index.ts';
import { type PhraseTerm, phraseAt, simpleWords } from './terms.ts';

/** The number of texts that are loaded at once. */
const BATCH = 12;

/** The texts among these that have the words of each phrase one after the other. They are loaded. */
export async function textsWithPhrases(
  index: OpenIndex,
  candidates: ReadonlySet<number>,
  phrases: readonly PhraseTerm[],
): Promise<ReadonlySet<number>> {
  if (phrases.length === 0) return candidates;
  const numbers = [...candidates];
  const having: number[] = [];
  for (let start = 0; start < numbers.length; start += BATCH) {
    const batch = numbers.slice(start, start + BATCH);
    const pieces = await Promise.all(batch.map((text) => piecesOf(index, text)));
    having.push(...batch.filter((_, place) => hasPhrases(pieces[place] ?? [], phrases)));
  }
  return new Set(having);
}

/** What is searched of a text. Words of two pieces are never a phrase. */
async function piecesOf(index: OpenIndex, text: number): Promise<readonly string[]> {
  const { divided } = await index.texts();
  const { title, people, translators = '' } = await index.card(text);
  const parts = divided[text];
  const content = parts
    ? await Promise.all(
        Array.from({ length: parts.reduce((sum, [, count]) => sum + count, 0) }, async (_, section) => {
          return (await index.section(text, section)).content;
        }),
      )
    : [(await index.stored(text)).content];
  return [...content, title, ...people, translators];
}

function hasPhrases(pieces: readonly string[], phrases: readonly PhraseTerm[]): boolean {
  const words = pieces.map(simpleWords);
  return phrases.every((phrase) =>
    words.some((piece) => piece.some((_, place) => phraseAt(phrase, piece, place).length > 0)),
  );
}
