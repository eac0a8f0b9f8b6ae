/** A license's name, with a link if its address is known (Creative Commons). */
export interface LicenseView {
  readonly name: string;
  readonly href?: string;
}

/**
 * A license by its SPDX identifier. Addresses of Creative Commons licenses (`CC-BY-NC-SA-4.0`, `CC0-1.0`) follow from
 * the identifier; other licenses are shown without a link.
 */
export function licenseView(identifier: string): LicenseView {
  const zero = /^CC0-(\d\.\d)$/i.exec(identifier);
  if (zero)
    return { name: `CC0 ${zero[1]}`, href: `https://creativecommons.org/publicdomain/zero/${zero[1]}/` };
  const match = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/i.exec(identifier);
  if (!match) return { name: identifier };
  const [, terms = '', version = ''] = match;
  return {
    name: `CC ${terms.toUpperCase()} ${version}`,
    href: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
  };
}
