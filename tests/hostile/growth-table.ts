import { type Files, text } from '../journal-of.ts';

/** Files of about a given number of characters, each of which once took quadratic time or might. */
export type Construct = (size: number) => Files;

function times(part: string, size: number): string {
  return part.repeat(Math.max(1, Math.floor(size / part.length)));
}

/** Parts with their numbers, of so many characters together. */
function numbered(size: number, part: (index: number) => string): string {
  let written = '';
  for (let index = 0; written.length < size; index++) written += part(index);
  return written;
}

const ISSUE: Files = { 'issues/1/issue.md': text('title: One\ndate: 2020') };

/** A text that another one answers. */
function body(make: (size: number) => string): Construct {
  return (size) => ({
    ...ISSUE,
    'issues/1/a.md': text('title: A', make(size)),
    'issues/1/b.md': text('title: B\nresponds-to: {article: a, paragraph: 1}', '[A](a.md#p1)'),
  });
}

function fields(make: (size: number) => string): Construct {
  return (size) => ({ ...ISSUE, 'issues/1/a.md': text(make(size)) });
}

function list(size: number, item: (index: number) => string): string {
  return `[${numbered(size, (index) => `${item(index)}, `)}]`;
}

function people(make: (size: number) => string): Construct {
  return (size) => ({ ...ISSUE, 'issues/1/a.md': text('title: A'), 'people.yaml': make(size) });
}

/** A name of letters only. */
function nameOf(index: number): string {
  return String(index + 1000).replace(/\d/g, (digit) => 'bcdfghjklm'.charAt(Number(digit)));
}

/** Markdown that is one long run of signs, or repeats them without an end. */
export const MARKDOWN: Readonly<Record<string, Construct>> = {
  'full stops': body((size) => '.'.repeat(size)),
  'brackets that open': body((size) => '['.repeat(size)),
  'brackets within brackets': body((size) => `${'['.repeat(size / 2)}a${']'.repeat(size / 2)}`),
  'labels and blanks': body((size) => times(`[a]${' '.repeat(5000)}b `, size)),
  'emphasis that opens': body((size) => times('*a _b ', size)),
  'emphasis within emphasis': body((size) => times('*a **b ', size / 2) + times('b** a* ', size / 2)),
  backticks: body((size) => numbered(size, (index) => `${'`'.repeat(index)} `)),
  backslashes: body((size) => '\\'.repeat(size)),
  'notes without a text': body((size) => times('x[^a] ', size)),
  'a table of many columns': body(
    (size) => `|${'a|'.repeat(size / 6)}\n|${'-|'.repeat(size / 6)}\n|${'b|'.repeat(size / 6)}`,
  ),
  'a row of stray bars': body((size) => `${'-|'.repeat(size / 2)}x`),
  definitions: body((size) => numbered(size, (index) => `[a${index}]: http://e.example/${index}\n`)),
  'verse with emphasis within emphasis': body(
    (size) =>
      `\`\`\`verse\n${times('*a **b ', size / 3)}${times('x\n', size / 3)}${times('b** a* ', size / 3)}\n\`\`\``,
  ),
  entities: body((size) => times('&#x202e;', size)),
  'addresses in angle brackets': body((size) => times('<http://a.example/', size)),
  'e-mail addresses': body((size) => times('a@b.', size)),
  'file names': body((size) => `${times('a_b.', size)}md`),
  'comments that open': body((size) => `a ${times('<!-- ', size)}`),
  'tags that open': body((size) => `a ${times('<b>', size)}`),
  attributes: body((size) => `<div ${numbered(size, (index) => `a${index}="b" `)}>x</div>`),
  'quotations within quotations': body((size) => '>'.repeat(size)),
  'lists within lists': body((size) => `${times('- ', size)}x`),
  'quotation marks': body((size) => times('"\'', size)),
  'letters with accents': body((size) => `a${'\u0301'.repeat(size)}`),
  'direction marks': body((size) => times('\u05d0 a ', size)),
  'blanks in a line': body((size) => `a${' '.repeat(size)}b`),
  'anchors that are missing': body(
    (size) =>
      numbered(size / 2, (index) => `## h${index}\n\n`) + numbered(size / 2, (index) => `[a](#x${index}) `),
  ),
};

/** Fields. Most of their values are wrong, so each is a problem with a line of its own. */
export const FIELDS: Readonly<Record<string, Construct>> = {
  'a title in emphasis': fields((size) => `title: "${times('*a ', size)}"`),
  'a title with blanks': fields((size) => `title: "a${' '.repeat(size)}b"`),
  'a path of many folders': fields((size) => `title: A\nimage: {src: ${times('../', size)}a.png, alt: A}`),
  'many authors alike': fields((size) => `title: A\nauthors: ${list(size, (i) => `Ana Ri${nameOf(i)}vas`)}`),
  'many authors of mixed scripts': fields(
    (size) => `title: A\nauthors: ${list(size, (i) => `An\u0430 R${nameOf(i)}`)}`,
  ),
  'an author of many letters': fields((size) => `title: A\nauthors: [A${'b'.repeat(size)}]`),
  'an author of many signs': fields((size) => `title: A\nauthors: ["${times('A.-', size)}"]`),
  'many fields': fields((size) => `title: A\n${numbered(size, (index) => `k${index}: v\n`)}`),
  'values with comments': fields((size) => `title: A\nauthors:\n${times('- Ana #b\n', size)}`),
  'values in curly marks': fields((size) => `title: A\nauthors: ${list(size, () => '“A”')}`),
  'ends of documents': fields((size) => `title: A\n${times('... \n', size)}`),
  'many answers': fields((size) => `title: A\nresponds-to: ${list(size, (index) => `x${index}`)}`),
  'many people': people((size) => numbered(size, (index) => `Ana ${nameOf(index)}: {bio: x}\n`)),
  'many people with a wrong field': people((size) =>
    numbered(size, (index) => `Ana ${nameOf(index)}: {boi: x}\n`),
  ),
  'many redirects': (size) => ({
    ...ISSUE,
    'journal.yaml': `title: A\nurl: https://example.org/\nlanguages: [en]\nredirects:\n${numbered(
      size,
      (index) => `  /x${index}/: /issues/1/a${index}/\n`,
    )}`,
    'issues/1/a.md': text('title: A'),
  }),
};
