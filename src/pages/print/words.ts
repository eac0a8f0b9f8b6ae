import { listPiecesIn, type SiteLanguage } from '../../languages/index.ts';
import { runsOf as runsOfSet, type SetText } from '../../model/set-text.ts';
import type { PersonLink } from '../../site/links.ts';
import type { Run } from './printed.ts';

/** Words of the interface, or of an editor, in a line. */
export function said(text: SetText, language?: string): readonly Run[] {
  return runsOfSet(text).map(({ text, italic }) => ({
    kind: 'words',
    text,
    ...(italic && { set: ['em'] }),
    ...(language !== undefined && { language }),
  }));
}

/** Words that lead somewhere. */
export function leading(to: string, text: SetText, language?: string): Run {
  return { kind: 'link', to, runs: said(text, language) };
}

/** All people of a text in a sentence: "A, B and C". */
export function everyone(
  people: readonly PersonLink[],
  language: SiteLanguage,
  label?: string,
): readonly Run[] {
  const names = listPiecesIn(
    language,
    people.map(({ name }) => name),
  );
  const all = names.map(({ value }) => value).join('');
  return said(label === undefined ? all : `${label} ${all}`);
}

/** An address as a reader copies it. Typst divides it at the end of a line, and adds no sign to it. */
export function addressWords(address: string): Run {
  return { kind: 'words', text: address, set: ['address'] };
}
