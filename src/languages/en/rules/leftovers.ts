import type { Leftover } from '../../words/rules/leftovers.ts';
import type { Wording } from '../../words/rules/rule-words.ts';

/** What is told of markup that did not become what was meant, in English. */
export function leftoverWording(found: Leftover): Wording {
  const { kind, written } = found;
  if (kind === 'lost cells') {
    const { cells, columns } = found;
    return [
      `This row has ${cells} cells, but the first row of the table has ${columns}; "${written}" is not shown.`,
      `Give the first row and the line below it as many cells. If a "|" is part of a text, write "\\|".`,
    ];
  }
  const better = found.better === undefined ? undefined : `Write "${found.better}".`;
  switch (kind) {
    case 'link':
      return [
        `"${written}" did not become a link or a picture.`,
        better ??
          'Write "[words](address)" in one paragraph, without a blank between the two parts; if a blank is part of the address, "[words](<address>)".',
      ];
    case 'reference':
      return [
        `"${written}" did not become a link, because no line says which address is meant.`,
        `Write the address in parentheses, "[words](address)", or add a line for it: "${found.better} address".`,
      ];
    case 'definition':
      return [
        `The line "${written}" is not shown: it defines an address for links, and no link uses it.`,
        `Remove the line. If readers should see it, write "${found.better}".`,
      ];
    case 'emphasis':
      return [
        `"${written}" did not become emphasis: the signs stay in the text.`,
        better ??
          'Put the signs directly before the first and after the last word. To show a sign to readers, write a backslash before it: "\\*".',
      ];
    case 'note label':
      return [
        `"${written}" did not become a note, because the name of a note contains no blank.`,
        `Write "${found.better}", both in the text and before the note itself.`,
      ];
    case 'note colon':
      return [
        `"${written}" begins like a note, but became part of the text before it.`,
        `Write "${found.better}", at the beginning of a line.`,
      ];
    case 'inline note':
      return [`"${written}" did not become a note, because it has no end.`, 'Close the note with "]".'];
    case 'bullets':
      return [
        `"${written}" did not become an item of a list; such lines run together into one paragraph.`,
        `${better} Do so in each line of the list.`,
      ];
    case 'numbered lines':
      return [
        `The lines from "${written}" on are not a list and run together into one paragraph.`,
        'Put an empty line before each of them; then each becomes a paragraph and keeps its beginning. Items of a list begin with "-" or, from 1 on, with "1."',
      ];
    case 'heading':
      return [
        `"${written}" did not become a heading, because there is no blank after the "#".`,
        better ?? '',
      ];
    case 'empty heading':
      return [
        `"${written}" is a heading without words, and is not shown.`,
        'Write the words of the heading behind it, or remove the line.',
      ];
    case 'underlined paragraph':
      return [
        `The line below "${written}" made the whole paragraph a heading.`,
        'Put an empty line between the two. A heading is written "## Heading".',
      ];
    case 'title':
      return [
        `The text begins with its own title: "${written}". The page shows it twice.`,
        'Remove it from the text.',
      ];
    case 'fence':
      return [
        'This block of code has no end, so everything after it has become code.',
        `Write "${found.better}" in a line of its own after the last line of the code.`,
      ];
    case 'code':
      return [
        `"${written}" did not become code: the backtick stays in the text.`,
        better ?? 'Close it with a second backtick, or write a backslash before it: "\\`".',
      ];
    case 'indented paragraph':
      return [
        `The paragraph "${written}" has become code, because it begins with four blanks or a tab.`,
        'Begin its lines without blanks.',
      ];
    case 'table':
      return [
        `"${written}" did not become a table.`,
        'A table has a first row, and directly below it a line with as many cells of hyphens: "| a | b |", "|---|---|". An empty line comes before it.',
      ];
    case 'foreign':
      return [
        `"${written}" is markup of another program; here readers see it as it stands.`,
        'Remove it. If readers should see it, put it between backticks.',
      ];
  }
}
