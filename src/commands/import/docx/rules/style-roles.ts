import { child, elementsIn, isNamed, valOf, word, type XmlElement, type XmlNode } from '../parts/xml-tree.ts';
import type { Rule } from './rule.ts';

/*
 * Word keeps the English names of its own styles in every language, but their ids are translated (`Ttulo1`), and other
 * programs translate the names as well.
 */

/** What the style of a paragraph says that the paragraph is. */
type Role =
  | `heading-${1 | 2 | 3 | 4 | 5 | 6}`
  | 'title'
  | 'subtitle'
  | 'author'
  | 'date'
  | 'summary'
  | 'quote'
  | 'code'
  | 'verse'
  | 'caption'
  | 'contents';

/** The beginning of the style ids that the rule writes. */
export const ROLE_PREFIX = 'role-';

const NAMES: readonly (readonly [Role, RegExp])[] = [
  ['title', /^(?:title|título|titre|titel|titolo|book title|article title)$/i],
  ['subtitle', /^(?:subtitle|subtítulo|sous-titre|untertitel|sottotitolo|ondertitel)$/i],
  ['author', /^(?:authors?|autor(?:es|as?)?|auteurs?|autore|verfasser|byline|firma)$/i],
  ['date', /^(?:date|fecha|datum|data)$/i],
  ['summary', /^(?:abstract|resumen|résumé|resumo|sommario|entradilla|standfirst)$/i],
  [
    'quote',
    /^(?:quote|intense quote|block text|block quotation|quotations|cita|cita destacada|citation|zitat)$/i,
  ],
  [
    'code',
    /^(?:html preformatted|source code|code|código|preformatted text|texto preformateado|macro text)$/i,
  ],
  ['verse', /^(?:verse|verso|versos|poem|poema|poetry|poesía)$/i],
  [
    'caption',
    /^(?:caption|image caption|table caption|figure caption|descripción|epígrafe|leyenda|légende)$/i,
  ],
  ['contents', /^(?:toc \d|toc heading|contents \d|contents heading|tdc \d|table of figures)$/i],
];

const HEADING = /^(?:heading|encabezado|título|titre|überschrift|titolo|cabeçalho|kop|rubrik) ?([1-9])$/i;
/** Ids of headings of documents that do not define their styles. */
const HEADING_ID = /^(?:heading|t[ií]?tulo|encabezado|titre|berschrift|titolo|kop)([1-9])$/i;

/** The role of each style of a document, by its id. */
export type StyleRoles = ReadonlyMap<string, Role>;

/** Reads the roles of styles. A style has the role of the one that it is based on, unless it says something else. */
export function styleRoles(styles: XmlElement | undefined): StyleRoles {
  const paragraphStyles = (styles ? elementsIn(styles, 'w:style') : []).filter(
    ({ attributes }) => (attributes['w:type'] ?? 'paragraph') === 'paragraph',
  );
  const byId = new Map(paragraphStyles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const roles = new Map<string, Role>();
  for (const [id, style] of byId) {
    const role = roleOf(style, byId);
    if (role) roles.set(id, role);
  }
  return roles;
}

function roleOf(style: XmlElement, byId: ReadonlyMap<string, XmlElement>): Role | undefined {
  let next: XmlElement | undefined = style;
  for (let step = 0; next && step < 20; step++) {
    const role = ownRole(next);
    if (role) return role;
    next = byId.get(valOf(next, 'w:basedOn') ?? '');
  }
  return undefined;
}

function ownRole(style: XmlElement): Role | undefined {
  const name = (valOf(style, 'w:name') ?? '').trim();
  const found = NAMES.find(([, pattern]) => pattern.test(name))?.[0];
  if (found) return found;
  const level = HEADING.exec(name)?.[1] ?? outlineLevel(child(style, 'w:pPr'));
  return level === undefined ? undefined : headingOf(Number(level));
}

/** The level that a paragraph or its style has in the outline, from 1; 10 is the body. */
function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const level = Number(valOf(properties, 'w:outlineLvl') ?? Number.NaN);
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

function headingOf(level: number): Role {
  return `heading-${Math.min(level, 6) as 1 | 2 | 3 | 4 | 5 | 6}`;
}

/** Writes the role of each paragraph in place of its style. */
export function paragraphRoles(roles: StyleRoles): Rule {
  return (element, lose) => {
    if (element.name !== 'w:p') return undefined;
    const properties = child(element, 'w:pPr');
    const style = valOf(properties, 'w:pStyle') ?? '';
    const id = HEADING_ID.exec(style)?.[1];
    const level = outlineLevel(properties) ?? (roles.has(style) || id === undefined ? undefined : Number(id));
    const role = level === undefined ? roles.get(style) : headingOf(level);
    if (role === undefined) return undefined;
    if (role === 'contents') {
      lose({ kind: 'contents' });
      return [];
    }
    const others = (properties?.children ?? []).filter((node) => !isNamed(node, 'w:pStyle'));
    // The number of a heading is no list.
    const kept = role.startsWith('heading') ? others.filter((node) => !isNamed(node, 'w:numPr')) : others;
    const marked = word('pPr', {}, [word('pStyle', { val: ROLE_PREFIX + role }), ...kept]);
    const rest = element.children.filter((node): node is XmlNode => node !== properties);
    return [{ ...element, children: [marked, ...rest] }];
  };
}
