import { commandsIn, interfaceIn, listIn, type MessageLanguage, nameIn } from '../../languages/index.ts';
import type { EditionState } from '../../languages/words/commands/status-words.ts';
import { dateInWords, parsePartialDate } from '../../model/date.ts';
import { displayWidth, padColumns } from '../../terminal/display-width.ts';
import { printableLines } from '../../terminal/printable.ts';
import type { EditionStatus, Status, TextStatus } from '../../translation/status.ts';

/** Most entries of a list that are printed. */
const MOST = 10;

/**
 * The state of a journal's translations for people to read: a table of all texts, totals, then wanted translations and
 * unanswered texts.
 */
export function formatStatus(status: Status, language: MessageLanguage): string {
  return printableLines(
    [
      ...status.issues.map(({ issue, date, texts }) =>
        tableOf(commandsIn(language).status.issue(issue, dateOf(date, language)), texts, status, language),
      ),
      ...(status.pages.length > 0
        ? [tableOf(commandsIn(language).status.pages, status.pages, status, language)]
        : []),
      totals(status, language),
      wanted(status, language),
      unanswered(status, language),
    ].join('\n'),
  );
}

/** One row per text, with a column per language; below it a line for each translation about which more is known. */
function tableOf(
  heading: string,
  texts: readonly TextStatus[],
  { languages }: Status,
  language: MessageLanguage,
): string {
  const words = commandsIn(language).status;
  const names = languages.map((code) => interfaceIn(code).name);
  const width = Math.max(...[...Object.values(words.state), ...names].map(displayWidth)) + 2;
  const head = names.map((name) => padColumns(name, width)).join('');
  const rows = texts.flatMap(({ id, title, editions }) => [
    `  ${editions.map(({ state }) => padColumns(words.state[state], width)).join('')}${title} (${id})`,
    ...editions.flatMap((edition) => {
      const facts = factsOf(edition, language);
      return facts === '' ? [] : [`  ${' '.repeat(width * languages.length)}${edition.language}: ${facts}`];
    }),
  ]);
  return `${heading}\n  ${head.trimEnd()}\n${rows.join('\n')}\n`;
}

function factsOf({ recorded, changed, translators }: EditionStatus, language: MessageLanguage): string {
  const words = commandsIn(language).status;
  return [
    ...(changed ? [words.changed(changed.passages, changed.since && dateOf(changed.since, language))] : []),
    ...(recorded === false ? [words.notRecorded] : []),
    ...(translators.length > 0 ? [words.by(listIn(language, translators))] : []),
  ].join('; ');
}

function totals(status: Status, language: MessageLanguage): string {
  const words = commandsIn(language).status;
  const lines = status.totals.map(({ language: code, ...counts }) => {
    const states = Object.keys(words.state) as EditionState[];
    const parts = states
      .filter((state) => counts[state] > 0)
      .map((state) => `${counts[state]} ${words.state[state]}`);
    return `  ${interfaceIn(code).name}: ${parts.join(', ')}`;
  });
  const unknown = unknownIn(status);
  const note = unknown > 0 ? `  ${words.unknown(unknown)}\n` : '';
  return `${words.total}\n${lines.join('\n')}\n${note}`;
}

/** The number of translations, drafts included, that do not say which text they were made from. */
function unknownIn({ issues, pages }: Status): number {
  const texts = [...issues.flatMap((issue) => issue.texts), ...pages];
  return texts.flatMap(({ editions }) => editions).filter(({ recorded }) => recorded === false).length;
}

function wanted(status: Status, language: MessageLanguage): string {
  const words = commandsIn(language).status;
  const titles = new Map(
    status.issues.flatMap(({ texts }) => texts).map(({ id, title }) => [id as string, title]),
  );
  const entries = status.wanted.map(({ id, title, language: into, reasons }) => {
    const why = reasons.map((reason) => {
      if (reason.kind === 'answers') return words.reasons.answers(titles.get(reason.work) ?? reason.work);
      return reason.kind === 'stale' ? words.reasons.stale : words.reasons.newestIssue;
    });
    const because = why.length > 0 ? `: ${why.join('; ')}` : '';
    return `${title} (${id}), ${words.into(nameIn(language, into))}${because}`;
  });
  return listOf(words.wanted, entries, words.nothingWanted, language);
}

function unanswered(status: Status, language: MessageLanguage): string {
  const words = commandsIn(language).status;
  const entries = status.unanswered.map(
    ({ id, title, issue }) => `${title} (${id}), ${interfaceIn(language).issue(issue)}`,
  );
  return listOf(words.unanswered, entries, words.everyAnswered, language);
}

function listOf(
  heading: string,
  entries: readonly string[],
  nothing: string,
  language: MessageLanguage,
): string {
  const shown = entries.slice(0, MOST).map((entry, index) => `${String(index + 1).padStart(4)}. ${entry}`);
  const rest = entries.length - shown.length;
  const lines = [...shown, ...(rest > 0 ? [`      ${commandsIn(language).status.more(rest)}`] : [])];
  return `${heading}\n${lines.length === 0 ? `  ${nothing}` : lines.join('\n')}\n`;
}

function dateOf(iso: string, language: MessageLanguage): string {
  const date = parsePartialDate(iso);
  return date ? dateInWords(date, language) : iso;
}
