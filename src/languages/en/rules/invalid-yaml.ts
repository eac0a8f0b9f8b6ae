import type { YamlFinding, YamlSlip } from '../../words/rules/fields.ts';
import type { Wording } from '../../words/rules/rule-words.ts';

/** A line that YAML cannot read, in English. */
export function invalidYaml(finding: YamlFinding): Wording {
  const { slip, better, lines, spaces, sign, field, other } = finding;
  if (slip === 'repeated') {
    const message = `"${field}" is written twice; the first is in line ${other}. Only one of them would count.`;
    return [
      message,
      better === undefined
        ? `Keep one of them, and delete line ${other} or this one.`
        : `Delete line ${other}, and write this one like this: ${better}`,
    ];
  }
  const message =
    sign === undefined
      ? MESSAGES[slip]
      : `The value begins with ${sign}, which has a meaning of its own here.`;
  if (better === undefined) return [message, CURES[slip] ?? CURES.other];
  const cure = lines > 1 ? `Write these ${lines} lines as one, like this` : 'Write it like this';
  const where =
    spaces === undefined
      ? ''
      : spaces === 0
        ? ', without a space before it'
        : `, with ${spaces} spaces before it`;
  return [message, `${cure}${where}: ${better}`];
}

const MESSAGES: Readonly<Record<Exclude<YamlSlip, 'repeated'>, string>> = {
  colon:
    'The value has a colon with a space after it, or at its end. Without quotation marks, it would begin another field.',
  'after-quote': 'Words follow the closing quotation mark, and the field ends at that mark.',
  'unclosed-quote': 'The value begins with a quotation mark that is never closed.',
  'after-bracket': 'Words follow the closing bracket, and the field ends at that bracket.',
  'unclosed-bracket': 'A bracket is opened here but never closed.',
  'in-brackets': 'Between brackets, some signs have a meaning of their own, so this cannot be read.',
  sign: 'The value begins with a sign that has a meaning of its own here. It needs quotation marks around it.',
  escape: 'Between double quotation marks, a backslash has a meaning of its own.',
  'no-space': 'There is no space after the colon or the hyphen.',
  'no-colon': 'After the name of a field comes a colon, and then a space.',
  'hard-space':
    'The blank after the colon, after the hyphen or before the field is not an ordinary space, though it looks like one.',
  tab: 'The line is indented with a tab.',
  indent: 'The line begins in another column than the fields it belongs with.',
  comment: 'What follows the sign # is a comment, so the bracket is never closed.',
  'goes-on': 'The value goes on in another line, in a way that cannot be read.',
  document: 'A line of hyphens or dots ends the fields here, and the rest would be lost.',
  'no-field': 'This line is not a field: it has no name with a colon after it.',
  aliases: 'The signs & and * are used to repeat values, far more often than any text needs.',
  deep: 'Values are nested too deeply here: by hundreds of levels.',
  other: 'This line cannot be read together with the lines around it.',
};

/** What to do if there is no line to show. */
const CURES: Readonly<Partial<Record<YamlSlip, string>> & { other: string }> = {
  document: 'Delete this line.',
  'no-field': 'Write the name of the field before it, with a colon and a space, or delete the line.',
  aliases: 'Write the values out in full.',
  deep: 'Move the deepest values a few levels up.',
  other:
    'Write every field on a line of its own, as "name: value", and begin fields that belong together in the same column.',
};
