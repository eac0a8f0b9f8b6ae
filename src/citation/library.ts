import { createRequire } from 'node:module';
import type { Plugins } from '@citation-js/core';
import type { Citeproc } from 'citeproc';
import type { StyleNode } from './shrink-style.ts';

const require = createRequire(import.meta.url);

let loaded: Plugins | undefined;

/** Citation.js. Loading it takes about 0.1 s, so it is loaded only when a text is not in the cache. */
export function library(): Plugins {
  loaded ??= load();
  return loaded;
}

function load(): Plugins {
  const { plugins }: { plugins: Plugins } = require('@citation-js/core');
  require('@citation-js/plugin-csl');
  require('@citation-js/plugin-bibtex');
  require('@citation-js/plugin-ris');
  // By default, letters outside ASCII become LaTeX commands, and those that have no command are dropped.
  Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false });
  return plugins;
}

/** The processor that formats citations in words. */
export function citeproc(): Citeproc {
  return require('citeproc');
}

/** The Chicago style, 17th edition, author-date. */
export function chicagoStyle(): StyleNode {
  return require('style-chicago');
}

/** The versions of all packages that affect the output, as part of the cache key. */
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
