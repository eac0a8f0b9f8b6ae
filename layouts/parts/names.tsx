import { Fragment } from 'preact';
import { listPiecesIn, type SiteLanguage } from '../../src/languages/index.ts';
import type { PersonLink } from '../../src/pages/views/views.ts';

interface NamesProps {
  readonly language: SiteLanguage;
  readonly names: readonly { readonly text: string; readonly href?: string }[];
}

/** A list of names in a sentence ("A, B and C"), each linked if it has an address. */
export function Names({ language, names }: NamesProps) {
  const pieces = listPiecesIn(
    language,
    names.map((name) => name.text),
  );
  const linked = names.map((name) =>
    name.href === undefined ? name.text : <a href={name.href}>{name.text}</a>,
  );
  let used = 0;
  return (
    <>
      {pieces.map((piece, place) => (
        <Fragment key={place}>{piece.type === 'element' ? linked[used++] : piece.value}</Fragment>
      ))}
    </>
  );
}

/** A list of people in a sentence, each linked to the person's page. */
export function People({
  language,
  people,
}: {
  readonly language: SiteLanguage;
  readonly people: readonly PersonLink[];
}) {
  return (
    <Names language={language} names={people.map(({ name, ...person }) => ({ text: name, ...person }))} />
  );
}
