import { readdirSync } from 'node:fs';

// This file is JavaScript because it runs before anything is compiled.

/**
 * The paths of everything that the compiled program depends on, from the root of the repository, and of the guides, which it
 * reads. Always in the same order.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function programSources(root) {
  const inFolders = ['src', 'layouts'].flatMap((folder) => filesIn(root, folder));
  return [
    '.eleventy.ts',
    'package-lock.json',
    ...inFolders.filter((path) => /\.(?:tsx?|mjs|md)$/.test(path)).sort(),
  ];
}

/**
 * The paths of a folder's files. `recursive` of `readdirSync` takes several times as long.
 *
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(root, folder) {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(root, path) : [path];
  });
}
