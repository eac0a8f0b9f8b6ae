import { createRequire } from 'node:module';
import type { Plugins } from '@citation-js/core';

const require = createRequire(import.meta.url);

let loaded: Plugins | undefined;

/** Loads Citation.js when the first text is cited: a check never does. It is a third of a second. */
export function library(): Plugins {
  loaded ??= load();
  return loaded;
}

function load(): Plugins {
  const { plugins }: { plugins: Plugins } = require('@citation-js/core');
  require('@citation-js/plugin-csl');
  require('@citation-js/plugin-bibtex');
  require('@citation-js/plugin-ris');
  const { styles } = plugins.config.get('@csl');
  styles.add('chicago', require('style-chicago'));
  const apa = String(styles.get('apa'));
  // The Spanish edition of the manual joins names with "y", not with "&".
  styles.add('apa-es', apa.replaceAll('and="symbol"', 'and="text"'));
  // Letters outside of ASCII would be written as commands, and those without a command would be left out.
  Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false });
  return plugins;
}

/** Changes when what the library makes may change. */
export function libraryVersion(): string {
  const packages: readonly { readonly version: string }[] = [
    require('@citation-js/core/package.json'),
    require('@citation-js/plugin-csl/package.json'),
    require('@citation-js/plugin-bibtex/package.json'),
    require('@citation-js/plugin-ris/package.json'),
    require('style-chicago/package.json'),
  ];
  return packages.map(({ version }) => version).join(' ');
}
