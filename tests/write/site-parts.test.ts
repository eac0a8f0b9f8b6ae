import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadSite } from '../../src/check/load-site.ts';
import type { PlannedSite } from '../../src/pages/parts/planned-site.ts';
import { plannedSite } from '../../src/pages/plan.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { partsOf, withMaps } from '../../src/write/site-parts.ts';
import { siteWith, text } from '../journal-of.ts';

const ROOT = join(import.meta.dirname, '../..');
const CORPORA = join(ROOT, '../shared/corpora');

/** The demonstration and, if they are there, real journals. */
const ARCHIVES = [
  join(ROOT, 'content'),
  ...(existsSync(CORPORA) ? readdirSync(CORPORA).map((name) => join(CORPORA, name)) : []),
].filter((folder) => existsSync(join(folder, 'journal.yaml')));

function isCollection(value: unknown): value is Map<unknown, unknown> | Set<unknown> {
  return value instanceof Map || value instanceof Set;
}

/** Where something has a map or a set, at any depth. */
function mapsIn(value: unknown, path: string): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  return isCollection(value) ? [path] : mapsInside(value, path);
}

function mapsInside(value: object, path: string): readonly string[] {
  const inside = isCollection(value) ? [...value].entries() : Object.entries(value);
  return [...inside].flatMap(([name, one]) => mapsIn(one, `${path}/${name}`));
}

/** Where a part has a map or a set that its digest would not tell of: not the part itself, and not its own. */
function mapsFarInside(part: unknown, path: string): readonly string[] {
  if (part === null || typeof part !== 'object') return [];
  if (isCollection(part) || Array.isArray(part)) return mapsInside(part, path);
  return Object.entries(part).flatMap(([name, own]) =>
    isCollection(own) ? mapsInside(own, `${path}/${name}`) : mapsIn(own, `${path}/${name}`),
  );
}

function mapsFarInsideParts(site: PlannedSite): ReadonlySet<string> {
  const found = new Set<string>();
  withMaps(site, (name, map) => {
    for (const value of map.values()) for (const path of mapsFarInside(value, name)) found.add(path);
    return map;
  });
  return found;
}

describe('the digest of a part of a site', () => {
  for (const folder of ARCHIVES) {
    test(`tells of everything in it: ${folder.slice(folder.lastIndexOf('/') + 1)}`, async () => {
      const { site } = loadSite(await readContent(folder), { drafts: false });
      assert.ok(site);
      assert.deepEqual(mapsFarInsideParts(plannedSite(site)), new Set());
    });
  }

  test('changes with an edition, which is in a map of its work', () => {
    const digestOf = (title: string) => {
      const site = siteWith({
        'issues/1/issue.md': text('title: One\ndate: 2020-01'),
        'issues/1/a.md': text('title: Same\nauthors: [Ana Mar]'),
        'issues/1/a.es.md': text(`title: ${title}\ntranslated-from: en`),
      });
      const key = [...site.archive.works.keys()].find((id) => id.includes('a'));
      return partsOf(site).digestOf({ map: 'works', key: key ?? '' });
    };
    assert.notEqual(digestOf('Uno'), '');
    assert.notEqual(digestOf('Uno'), digestOf('Otro'));
    assert.equal(digestOf('Uno'), digestOf('Uno'));
  });
});
