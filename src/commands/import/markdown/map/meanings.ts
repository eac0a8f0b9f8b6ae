/** What a field of the source can become. */
export const TARGETS = [
  ...(['title', 'subtitle', 'authors', 'date', 'section', 'topics', 'summary', 'responds-to'] as const),
  ...(['image', 'image alt', 'translators', 'translation of', 'same text', 'address'] as const),
  ...(['redirect-from', 'license', 'doi', 'draft', 'published', 'slug', 'issue', 'volume'] as const),
  ...(['language', 'leave out'] as const),
] as const;

export type Target = (typeof TARGETS)[number];

/** What fields of generators and themes mostly mean. */
const MEANINGS: readonly (readonly [Target, RegExp])[] = [
  ['title', /^(?:title|t[ií]tulo)$/i],
  ['subtitle', /^(?:sub[-_]?title|subt[ií]tulo|deck|bajada)$/i],
  ['authors', /^(?:authors?|autor(?:es|as?)?|byline|by)$/i],
  ['date', /^(?:date|fecha|publishdate|pubdate|published_at|publication_date|translation_date)$/i],
  ['section', /^(?:section|secci[oó]n|rubric)$/i],
  ['topics', /^(?:tags?|categor(?:y|ies)|topics?|keywords|temas?|etiquetas?|categor[ií]as?)$/i],
  ['summary', /^(?:summary|excerpt|description|abstract|resumen|descripci[oó]n|lede)$/i],
  ['responds-to', /^(?:responds?[-_ ]?to|in[-_]?reply[-_]?to|previous|reply[-_]?to|responde[-_ ]?a)$/i],
  ['image', /^(?:image|cover|thumbnail|featured[-_]?image|hero|banner|imagen|header[-_]image)$/i],
  ['image alt', /^(?:(?:image|cover|hero)[-_]?alt|alt)$/i],
  ['translators', /^(?:translators?|translated[-_]?by|traductor(?:a|as|es)?|traducci[oó]n)$/i],
  ['translation of', /^(?:original|translation[-_]?of|traducci[oó]n[-_]?de)$/i],
  ['same text', /^(?:translation[-_]?key|lang[-_]?ref|trid)$/i],
  ['address', /^(?:permalink|url)$/i],
  ['redirect-from', /^(?:redirect[-_]from|alias(?:es)?|old[-_]?urls?)$/i],
  ['license', /^(?:licen[cs]e|licencia)$/i],
  ['doi', /^doi$/i],
  ['draft', /^(?:draft|borrador)$/i],
  ['published', /^published$/i],
  ['slug', /^slug$/i],
  ['issue', /^(?:issue|issue[-_]?number|number|n[uú]mero|edition|edici[oó]n)$/i],
  ['volume', /^(?:volume|volumen|vol)$/i],
  ['language', /^(?:lang|language|locale|idioma)$/i],
];

/** What a field most likely means, by its name. */
export function meaningOf(field: string): Target {
  return MEANINGS.find(([, pattern]) => pattern.test(field))?.[0] ?? 'leave out';
}

/** What becomes of a template tag. In place of one of these, an address with `{}` may stand, of which a link is made. */
export const TAG_USES = ['picture', 'text', 'leave out'] as const;

/** Addresses of what tags show from elsewhere. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['youtube', 'https://www.youtube.com/watch?v={}'],
  ['vimeo', 'https://vimeo.com/{}'],
  ['gist', 'https://gist.github.com/{}'],
]);

/** What a template tag most likely shows, by its name: `figure.html` and `responsive-figure` show pictures as well. */
export function tagUseOf(tag: string): string {
  const name = tag.toLowerCase().replace(/\.\w{1,10}$/, '');
  if (/(?:^|[-_/])(?:figure|image|img|picture|photo|imagen|figura|foto)$/.test(name)) return 'picture';
  // The program makes tables of contents itself.
  if (/^(?:toc|table-of-contents|tableofcontents)$/.test(name)) return 'leave out';
  return ELSEWHERE.get(name) ?? 'text';
}

/** Whether a tag's use is one that a map may name. */
export function isTagUse(use: string): boolean {
  return (
    TAG_USES.some((known) => known === use) || /^https:\/\/[^\s{}<>]{1,200}\{\}[^\s{}<>]{0,200}$/.test(use)
  );
}
