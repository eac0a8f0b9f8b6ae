import fc from 'fast-check';
import { type Files, text } from '../journal-of.ts';

/** Parts of addresses that parsers disagree about, and signs with a meaning in some format. */
const PARTS: readonly string[] = [
  ...[
    '//',
    '///',
    '//[',
    '//a:99999/',
    '//%/',
    '//user@/',
    'http://',
    'https://',
    'https://%/',
    'HTTPS://A.EXAMPLE/',
  ],
  ...[
    'https://[::1]/',
    'https://[',
    'https://a.example:99999/',
    'https://user:pw@a.example/',
    'https://ex ample/',
  ],
  ...[
    'https://xn--/',
    'https://xn--a.example/',
    'https://999.1.1.1/',
    'https://a℀.example/',
    'https://\u00ad/',
  ],
  ...[
    'https://example.org/',
    'https://example.org//',
    '//example.org/%',
    'http://example.org:80/',
    'https://a{b/',
  ],
  ...[
    'mailto:',
    'mailto:%',
    'javascript:',
    'data:',
    'file:///',
    'ftp://a/',
    'doi:',
    '10.1234/',
    '/?p=1',
    '/issues/1/',
  ],
  ...[
    't1',
    't2.md',
    'issue.md',
    'media/',
    '../',
    './',
    '/',
    '\\',
    '%',
    '%zz',
    '%00',
    '%2f',
    '%2e%2e/',
    '%ed%a0%80',
  ],
  ...[
    '#',
    '?',
    ':',
    '@',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '"',
    "'",
    '`',
    '{',
    '}',
    '|',
    '^',
    '&',
    '*',
    '_',
    '~',
    '$',
    ',',
  ],
  ...[
    '&amp;',
    '&#0;',
    '&#xD800;',
    ']]>',
    '<!--',
    '</script>',
    '{{ x }}',
    '\\input{x}',
    '\n',
    '\r',
    '\t',
    ' ',
  ],
  ...[
    '\u0000',
    '\u0085',
    '\u2028',
    '\u202e',
    '\u200d',
    '\ud800',
    '\ufffe',
    'é',
    'e\u0301',
    'ñ',
    '中',
    '𝔸',
    '😀',
    'ß',
  ],
];

const part = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...PARTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** Anything that somebody may write as an address, a name or a title. */
const words = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));

/** A JSON string is a YAML string, and the only way to write a lone surrogate. */
const quoted = words.map((each) => JSON.stringify(each));

const date = fc.constantFrom(
  '0000',
  '0001',
  '0001-01-01',
  '2020',
  '2020-02-30',
  '9999',
  '9999-12-31',
  '10000-01-01',
);

/** Fields of an article, each with the odds of being there. */
const FIELDS: readonly fc.Arbitrary<string>[] = [
  quoted.map((value) => `subtitle: ${value}`),
  quoted.map((value) => `summary: ${value}`),
  quoted.map((value) => `authors: [${value}]`),
  quoted.map((value) => `topics: [${value}]`),
  quoted.map((value) => `responds-to: [${value}]`),
  words.map((value) => `responds-to: [${JSON.stringify(`https://a.example/${value}`)}]`),
  words.map((value) => `redirect-from: [${JSON.stringify(`/${value}`)}]`),
  words.map((value) => `doi: ${JSON.stringify(`10.1234/${value}`)}`),
  quoted.map((value) => `license: ${value}`),
  date.map((value) => `date: ${value}`),
  fc.tuple(date, quoted).map(([day, note]) => `revised: {date: ${day}, note: ${note}}`),
  fc
    .tuple(quoted, quoted, quoted)
    .map(([src, alt, credit]) => `image: {src: ${src}, alt: ${alt}, credit: ${credit}}`),
  fc.tuple(quoted, quoted).map(([file, title]) => `attachments: [{file: ${file}, title: ${title}}]`),
];

/** Whatever in a text has an address. */
const FORMS: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => `<${address}>`,
  (address) => `[x](${address})`,
  (address) => `[x](<${address}>)`,
  (address) => `[x](<${address.replace(/[<>]/g, '\\$&')}> "t")`,
  (address) => `![x](<${address}>)`,
  (address) => `[![x](<${address}>)](<${address}>)`,
  (address) => `[x][r]\n\n[r]: <${address}>`,
  (address) => `<a href="${address}">x</a>`,
  (address) => `<img src="${address}" alt="x">`,
  (address) => `<q cite="${address}">x</q>`,
  (address) => `<del cite="${address}" datetime="${address}">x</del>`,
  (address) => `<a id="${address}">x</a>\n\n[y](#${address})`,
  (address) => `## x {#${address}}`,
  (address) => `x[^${address}]\n\n[^${address}]: y`,
];

const body = fc
  .array(fc.tuple(fc.constantFrom(...FORMS), words), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([form, address]) => form(address)).join('\n\n'));

/** An article's file. Most have one hostile field, so that most of them pass the check. */
export const generatedText: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(quoted, fc.constant('A')), fc.option(fc.oneof(...FIELDS)), body)
  .map(([title, field, markdown]) => text(`title: ${title}${field === null ? '' : `\n${field}`}`, markdown));

/** Mostly a plain value, so that most journals pass the check. */
function rarely(hostile: fc.Arbitrary<string>, plain: string): fc.Arbitrary<string> {
  return fc
    .oneof({ weight: 5, arbitrary: fc.constant(plain) }, { weight: 1, arbitrary: hostile })
    .map((value) => JSON.stringify(value));
}

/** The other files of a journal, with hostile values in one or two of their fields. */
export const generatedJournal: fc.Arbitrary<Files> = fc
  .record({
    url: rarely(
      words.map((path) => `https://example.org/${path}`),
      'https://example.org/',
    ),
    title: rarely(words, 'One'),
    publisher: rarely(words, 'A Press'),
    repository: rarely(
      words.map((path) => `https://github.com/a/${path}`),
      'https://github.com/a/b',
    ),
    gateway: rarely(
      words.map((path) => `https://a.example/${path}`),
      'https://a.example/',
    ),
    link: rarely(
      words.map((path) => `https://a.example/${path}`),
      'https://a.example/',
    ),
    old: rarely(
      words.map((path) => `/${path}`),
      '/old/',
    ),
    name: rarely(words, 'Ana Prueba'),
    deadline: rarely(date, '9998-12-31'),
    comment: rarely(body, 'x'),
  })
  .map((told) => ({
    'journal.yaml': `title: ${told.title}
url: ${told.url}
languages: [en, es]
email: editors@example.org
guide: false
publisher: ${told.publisher}
repository: ${told.repository}
oai-gateway: ${told.gateway}
redirects: {${told.old}: /issues/1/}
`,
    'people.yaml': `Ana Prueba: {bio: ${told.comment}, links: [${told.link}]}\n`,
    'issues/1/issue.md': text(
      `title: ${told.title}\ndate: 2020\neditors: [${told.name}, Luz]\n` +
        `call: {deadline: ${told.deadline}, zone: Etc/GMT+12, text: ${told.comment}}`,
    ),
    'issues/1/a.md': text('title: A\nauthors: [Ana Prueba]'),
    'issues/1/a.comments.yaml': `- {name: ${told.name}, date: 2020, text: ${told.comment}}\n`,
  }));
