import { canBeOpened } from '../../model/web-address.ts';
import { ID_PATTERN, type Ids } from '../reading/ids.ts';
import { isAllowedAttribute } from './allowed-html.ts';
import type { OpenTag } from './raw-tags.ts';

/** Returns the allowed attributes as HTML, and the names of those that were dropped. */
export function cleanAttributes(
  element: string,
  part: OpenTag,
  ids: Ids,
): { html: string; dropped: readonly string[] } {
  let html = '';
  const dropped: string[] = [];
  const seen = new Set<string>();
  const hasId = part.attributes.some(({ name }) => name === 'id');
  for (const attribute of part.attributes) {
    const name = element === 'a' && attribute.name === 'name' ? 'id' : attribute.name;
    if (seen.has(name) || isNoLoss(element, attribute.name, hasId)) continue;
    seen.add(name);
    const value = cleanValue(element, name, attribute.value, ids);
    if (value === undefined) dropped.push(attribute.name);
    else html += ` ${name}="${value.replaceAll('"', '&quot;')}"`;
  }
  return { html, dropped };
}

function cleanValue(element: string, name: string, value: string, ids: Ids): string | undefined {
  if (name === 'id') return ID_PATTERN.test(value) && ids.take(value) ? value : undefined;
  if (name === 'class') return cleanClass(value);
  if (name === 'cite' && !canBeOpened(value)) return undefined;
  return isAllowedAttribute(element, name, value) ? value : undefined;
}

/**
 * Attributes dropped without a warning: those that every picture gets anyway, and a link's `name` (an old form of id)
 * beside an `id`.
 */
function isNoLoss(element: string, name: string, hasId: boolean): boolean {
  if (element === 'img') return name === 'loading' || name === 'decoding';
  return element === 'a' && name === 'name' && hasId;
}

/** Prefixes authors' classes with `x-`, so that a text cannot imitate, for example, a warning of the site. */
function cleanClass(value: string): string | undefined {
  const classes = value.split(/\s+/).filter((name) => name !== '');
  return classes.every((name) => /^[a-z][\w-]*$/i.test(name))
    ? classes.map((name) => `x-${name}`).join(' ')
    : undefined;
}
