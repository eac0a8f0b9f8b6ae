import type { LicenseView } from '../../../src/site/license.ts';

/** A license's name, linked if its address is known. */
export function License({ license }: { readonly license: LicenseView }) {
  if (license.href === undefined) return <>{license.name}</>;
  return (
    <a href={license.href} rel="license">
      {license.name}
    </a>
  );
}
