import { FRONT_MATTER_LINE } from '../content/front-matter.ts';
import type { ParsedContent, TextRecord, YamlFile } from '../content/parsed-content.ts';
import type { Theme } from '../content/theme/theme.ts';
import type { Place, Report } from '../problems/problem.ts';
import { unprintableLetters } from '../problems/rules/text/unprintable-letters.ts';
import { placeOfOffset } from '../sources/yaml/place-in-yaml.ts';
import { valuesIn } from '../sources/yaml/written-values.ts';
import type { YamlOrigin, YamlPath } from '../sources/yaml/yaml-value.ts';
import { unsetLettersIn } from '../text/print-letters.ts';

/** A letter that a PDF cannot show, where it is written. */
interface Unset {
  readonly letter: string;
  readonly place: () => Place;
}

/**
 * What no PDF shows of a text as it is written: comments of HTML, to their end or that of the text, and addresses, which are encoded.
 * Each alternative matches as soon as it has begun, so this takes no longer for hostile texts.
 */
const NOT_SHOWN = /<!--[\s\S]*?(?:-->|$(?![\s\S]))|\bhttps?:\/\/[^\s<>"')\]]*|\]\([^\s)]*/g;

/** What PDFs show of `journal.yaml`: names, and the journal's own words. */
const OF_JOURNAL: ReadonlySet<unknown> = new Set(['title', 'publisher', 'sections', 'topics', 'words']);

/** Fields that are parts of addresses. */
const ADDRESSES: ReadonlySet<unknown> = new Set(['slug', 'src', 'file']);

/**
 * Reports each file with letters that PDFs show as numbers, at the first of them: in texts and what stands above them, comments, names of
 * people, and what `journal.yaml` names. A theme's own faces may have any letter.
 */
export function checkPrints(content: ParsedContent, theme: Theme | undefined, report: Report): void {
  const { journal, journalFile, issues, articles, comments, peopleFile } = content;
  if (!journal.pdf || (theme?.faces.text.length ?? 0) > 0) return;
  const reportFirst = (unset: readonly Unset[]): void => {
    const [first] = unset;
    if (first)
      report(unprintableLetters, first.place(), { letters: [...new Set(unset.map(({ letter }) => letter))] });
  };
  for (const record of [...issues, ...articles])
    reportFirst([
      ...inYaml(
        record.yaml,
        { file: record.source.file, firstLine: FRONT_MATTER_LINE },
        (path) => !ADDRESSES.has(path.at(-1)),
      ),
      ...inBody(record),
    ]);
  for (const { file, yaml } of comments) reportFirst(inYaml(yaml, { file, firstLine: 1 }, () => true));
  const reportIn = ({ file, text }: YamlFile, isPrinted: (path: YamlPath) => boolean) =>
    reportFirst(inYaml(text, { file, firstLine: 1 }, isPrinted));
  reportIn(journalFile, ([field]) => OF_JOURNAL.has(field));
  if (peopleFile) reportIn(peopleFile, (path) => path[1] === 'name');
}

function inBody({ body, source }: Pick<TextRecord<unknown>, 'body' | 'source'>): readonly Unset[] {
  return unsetLettersIn(shownOf(body.markdown)).map(({ letter, at }) => ({
    letter,
    place: () => {
      const before = body.markdown.slice(0, at).split('\n');
      const line = body.firstLine + before.length - 1;
      return { file: source.file, line, column: (before.at(-1)?.length ?? 0) + 1 };
    },
  }));
}

function inYaml(yaml: string, origin: YamlOrigin, isPrinted: (path: YamlPath) => boolean): readonly Unset[] {
  // Few have any, and reading values takes long.
  if (unsetLettersIn(yaml).length === 0) return [];
  return valuesIn(yaml)
    .filter(({ style, path }) => style !== 'collection' && isPrinted(path))
    .flatMap(({ start, end }) =>
      unsetLettersIn(shownOf(yaml.slice(start, end))).map(({ letter, at }) => ({
        letter,
        place: () => placeOfOffset(yaml, origin, start + at),
      })),
    );
}

/** A text with spaces in place of what is not shown, so that everything else stays where it is. */
function shownOf(text: string): string {
  return text.replace(NOT_SHOWN, (found) => ' '.repeat(found.length));
}
