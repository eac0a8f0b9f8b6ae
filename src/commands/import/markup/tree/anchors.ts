import { ID_PATTERN } from '../../../../text/reading/ids.ts';

/**
 * The id under which an anchor of the source is found in our text: the same, if a text may have it. A link to it has to
 * be changed in the same way.
 */
export function anchorName(id: string): string {
  if (ID_PATTERN.test(id)) return id;
  const plain = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.:-]+/g, '-');
  if (ID_PATTERN.test(plain)) return plain;
  if (/[a-z0-9]/i.test(plain)) return `a-${plain.replace(/^-+/, '')}`;
  return `a-${[...id].map((sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('-')}`;
}

/** The anchor that a link within the text leads to. */
export function anchorOf(address: string): string | undefined {
  if (!address.startsWith('#') || address.length === 1) return undefined;
  try {
    return decodeURIComponent(address.slice(1));
  } catch {
    return address.slice(1);
  }
}
