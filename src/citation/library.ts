import { createRequire } from 'node:module';
import type { Plugins } from '@citation-js/core';
import type { Citeproc } from 'citeproc';
import type { StyleNode } from './shrink-style.ts';

const require = createRequire(import.meta.url);

let loaded: Plugins | undefined;

/** Citation.js, loaded when the first text is cited that no build has cited before: it is a tenth of a second. */
export function library(): Plugins {
  loaded ??= load();
  return loaded;
}

function load(): Plugins {
  const { plugins }: { plugins: Plugins } = require('@citation-js/core');
  require('@citation-js/plugin-csl');
  require('@citation-js/plugin-bibtex');
  require('@citation-js/plugin-ris');
  // Letters outside of ASCII would be written as commands, and those without a command would be left out.
  Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false });
  return plugins;
}

/** What formats citations in words. */
export function citeproc(): Citeproc {
  return require('citeproc');
}

/** The Chicago style: 17th edition, author and date. */
export function chicagoStyle(): StyleNode {
  return require('style-chicago');
}

/** Changes when what the library makes may change. */
export function libraryVersion(): string {
  const packages: readonly { readonly version: string }[] = [
    require('@citation-js/core/package.json'),
    require('@citation-js/plugin-csl/package.json'),
    require('@citation-js/plugin-bibtex/package.json'),
    require('@citation-js/plugin-ris/package.json'),
    require('citeproc/package.json'),
    require('style-chicago/package.json'),
  ];
  return packages.map(({ version }) => version).join(' ');
}
