import type { MessageLanguage } from '../../src/languages/index.ts';
import type { Problem } from '../../src/problems/problem.ts';
import {
  apart,
  belowFields,
  pathOf,
  rename,
  respell,
  rewrite,
  type Texts,
  unindented,
  withField,
  withLevel,
  withLine,
  without,
  withoutCharacter,
  withoutLine,
} from './change-texts.ts';

/** What a hint names: the groups of its form. */
type Named = Readonly<Record<string, string | undefined>>;

/** A form of hints in both languages, and what is done if a hint has it. */
interface Way {
  readonly en: RegExp;
  readonly es: RegExp;
  /** Undefined if it cannot be done. */
  readonly follow: (texts: Texts, problem: Problem, named: Named) => Texts | undefined;
}

const written = (
  texts: Texts,
  problem: Problem,
  { line = '', lines = '1', none, spaces = none && '0' }: Named,
) => withLine(texts, problem, line, Number(lines), spaces === undefined ? undefined : Number(spaces));

const inFile = (texts: Texts, _: Problem, { file = '', line = '' }: Named) =>
  withField(texts, pathOf(file), line);

/** The ways in which hints say what to write, rename or delete. */
const WAYS: readonly Way[] = [
  {
    en: /^Did you mean "(?<text>[^"]+)"\?$/,
    es: /^¿Se quería decir "(?<text>[^"]+)"\?$/,
    follow: (texts, problem, { text = '' }) => respell(texts, problem, text),
  },
  {
    en: /\b(?:[Rr]ename (?:it|the file)|move it) to "(?<to>[^"]+)"(?!, with front matter)(?: and write in it: (?<line>.+))?/,
    es: /\b(?:[Cc]ambiar(?:le)? el nombre(?: del archivo)? (?:a|por)|moverlo a) "(?<to>[^"]+)"(?!, con su encabezado)(?: y escribir en él: (?<line>.+))?/,
    follow: (texts, problem, { to = '', line }) => rename(texts, problem, to, line),
  },
  {
    en: /^(?:Add to|Change the field in) (?<file>[^\s:]+)(?: to)?: (?<line>.+)$/,
    es: /^(?:Añadir|Cambiar el campo) en (?<file>[^\s:]+)(?: por)?: (?<line>.+)$/,
    follow: inFile,
  },
  {
    en: /^(?:Add a line such as|Write it as in the name): (?<line>.+)$/,
    es: /^(?:Añadir una línea como esta|Escribirlo como en el nombre): (?<line>.+)$/,
    follow: written,
  },
  {
    en: /(?:^W|If (?:not|it is part of the text), w)rite (?:it|these (?<lines>\d+) lines as one,) like this(?:, with(?:out (?<none>a)| (?<spaces>\d+)) spaces? before it)?: (?<line>.+)$/,
    es: /(?:^E|Si (?:no|es parte del texto), e)scribir(?:lo| estas (?<lines>\d+) líneas en una sola,) así(?:, (?:(?<none>sin)|con (?<spaces>\d+)) espacios delante)?: (?<line>.+)$/,
    follow: written,
  },
  {
    en: /^(?:Write (?:each as|only|the name|it as in)|Put the name in quotes|Name everyone)\b[^"]*?: (?<line>\S.*?)(?:\. (?:If|An) .*)?$/,
    es: /^(?:Escribir (?:cada una en|solo|el nombre)|Escribirlo como en un texto|Nombrar a todas)[^"]*?: (?<line>\S.*?)(?:\. (?:Si|Una) .*)?$/,
    follow: written,
  },
  {
    en: /^Write "(?<text>.+?)"(?! in a line)(?<everywhere>, both| ?\. Do so in each line)?/,
    es: /^Escribir "(?<text>.+?)"(?! en una línea)(?<everywhere>, tanto| ?\. Hacer lo mismo en cada línea)?/,
    follow: (texts, problem, { text = '', everywhere }) =>
      rewrite(texts, problem, text, everywhere !== undefined),
  },
  {
    en: /^Write it as (?<level>#+|<h\d>), or/,
    es: /^Escribirlo como (?<level>#+|<h\d>), o/,
    follow: (texts, problem, { level = '' }) => withLevel(texts, problem, level),
  },
  {
    en: /^Remove (?:the line\b|\S+ from redirects\.|it from the text\.)|: remove draft: true\.$|\bdelete this line\.$/,
    es: /^(?:Quitar la línea\b|Quitar \S+ de redirects\.|Quitarlo del texto\.)|: quitar draft: true\.$|\bborrar esta línea\.$/,
    follow: withoutLine,
  },
  {
    en: /^Delete line (?<line>\d+)\./,
    es: /^Borrar la línea (?<line>\d+)\./,
    follow: (texts, problem, { line }) => withoutLine(texts, { ...problem, line: Number(line) }),
  },
  {
    en: /^Move line (?<line>\d+) below the last of these fields\.$/,
    es: /^Mover la línea (?<line>\d+) debajo del último de estos campos\.$/,
    follow: (texts, problem, { line }) => belowFields(texts, problem, Number(line)),
  },
  {
    en: /^Delete it, or type these words again\./,
    es: /^Borrarlo o volver a escribir estas palabras\./,
    follow: withoutCharacter,
  },
  {
    en: /^Put an empty line between the two\./,
    es: /^Dejar una línea en blanco entre los dos\./,
    follow: apart,
  },
  { en: /^Begin its lines without blanks\.$/, es: /^Empezar sus líneas sin espacios\.$/, follow: unindented },
  {
    en: /\bdelete this file\b|^Delete it\. A line/,
    es: /\bborrar este archivo\b|^Borrarlo\. Una línea/,
    follow: (texts, { file }) => without(texts, pathOf(file)),
  },
];

/** The journal after what a hint says was done. Undefined if the hint does not say exactly what to do. */
export function follow(texts: Texts, problem: Problem, language: MessageLanguage): Texts | undefined {
  for (const way of WAYS) {
    const found = way[language].exec(problem.hint[language]);
    if (found) return way.follow(texts, problem, found.groups ?? {});
  }
  return undefined;
}
