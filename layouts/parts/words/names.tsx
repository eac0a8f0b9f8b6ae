import { Fragment } from 'preact';
import { interfaceIn, listPiecesIn, type SiteLanguage } from '../../../src/languages/index.ts';
import { plainOf, type SetText } from '../../../src/model/set-text.ts';
import type { PersonLink } from '../../../src/site/links.ts';
import { areMany, SHOWN } from '../../../src/site/many-people.ts';
import { Said } from './interface-words.tsx';
import { Link } from './link.tsx';
import { Isolated } from './words.tsx';

interface NamesProps {
  readonly language: SiteLanguage;
  readonly names: readonly { readonly text: SetText; readonly href?: string }[];
}

/** A list of names in a sentence ("A, B and C"), each linked if it has an address. */
export function Names({ language, names }: NamesProps) {
  const pieces = listPiecesIn(
    language,
    names.map((name) => plainOf(name.text)),
  );
  const linked = names.map((name) =>
    name.href === undefined ? <Isolated text={name.text} /> : <Link link={{ ...name, href: name.href }} />,
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

interface PeopleProps {
  readonly language: SiteLanguage;
  readonly people: readonly PersonLink[];
  /** How many more there are, if the list is not whole. */
  readonly more?: number | undefined;
}

/** A list of people in a sentence, each linked to the person's page: "A, B, C and 295 others". */
export function People({ language, people, more = 0 }: PeopleProps) {
  const names = people.map(({ name, ...person }) => ({ text: name, ...person }));
  const others = more > 0 ? [{ text: interfaceIn(language).work.others(more) }] : [];
  return <Names language={language} names={[...names, ...others]} />;
}

interface EveryoneProps extends PeopleProps {
  /** What precedes the names: "Translated by". */
  readonly label?: string;
}

/** All people of a text, for its own page. A long list is folded, and opens without a script. */
export function Everyone({ language, people, label }: EveryoneProps) {
  const start = label !== undefined && (
    <>
      <Said>{label}</Said>{' '}
    </>
  );
  if (!areMany(people)) {
    return (
      <>
        {start}
        <People language={language} people={people} />
      </>
    );
  }
  // The summary is a button, so its names are not links.
  const first = people.slice(0, SHOWN).map(({ name }) => ({ name }));
  return (
    <details class="everyone">
      <summary data-pagefind-ignore>
        {start}
        <People language={language} people={first} more={people.length - SHOWN} />
      </summary>
      <p>
        <People language={language} people={people} />
      </p>
    </details>
  );
}

interface BylineProps extends EveryoneProps {
  readonly class: string;
  /** Under which name the search knows these people. */
  readonly searchedAs?: 'authors' | 'translators';
}

/** All people of a text, below its title. Renders nothing if there are none. */
export function Byline({ class: name, searchedAs, ...everyone }: BylineProps) {
  if (everyone.people.length === 0) return null;
  const Line = areMany(everyone.people) ? 'div' : 'p';
  return (
    <Line class={name} data-pagefind-meta={searchedAs}>
      <Everyone {...everyone} />
    </Line>
  );
}
