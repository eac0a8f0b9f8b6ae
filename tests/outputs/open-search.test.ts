import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSearch } from '../../src/outputs/open-search.ts';
import { JOURNAL, siteWith, text } from '../journal-of.ts';
import { faultsInEach } from './valid.ts';

/** The OpenSearch descriptions of a journal, by path. */
function descriptionsOf(journal: string): ReadonlyMap<string, string> {
  const files = { 'journal.yaml': journal, 'issues/1/issue.es.md': text('title: Uno\ndate: 2020') };
  return new Map(openSearch(siteWith(files)).map(({ path, content }) => [path, content]));
}

test('each language has a description with the template of its own search', async () => {
  const descriptions = descriptionsOf(JOURNAL.replace('example.org/', 'example.org/archive/'));
  assert.deepEqual([...descriptions.keys()], ['opensearch.xml', 'es/opensearch.xml']);
  assert.deepEqual(await faultsInEach([...descriptions.values()], 'open-search.rng'), [[], []]);
  const es = descriptions.get('es/opensearch.xml') ?? '';
  assert.match(es, / template="https:\/\/example\.org\/archive\/es\/search\/\?q=\{searchTerms\}"/);
});

test('names are no longer than browsers accept, cut between words if possible', async () => {
  const names = [
    ['Sixteen letters!', 'Sixteen letters!'],
    ['A journal of two voices & more', 'A journal of two'],
    ['Gegengesangsvereinigungsblatt', 'Gegengesangsvere'],
    ['💬'.repeat(60), '💬'.repeat(16)],
  ] as const;
  const described = names.map(
    ([title]) =>
      descriptionsOf(JOURNAL.replace('Two Voices', JSON.stringify(title))).get('opensearch.xml') ?? '',
  );
  for (const [index, [, short]] of names.entries())
    assert.equal(/<ShortName>(.*)<\/ShortName>/.exec(described[index] ?? '')?.[1], short);
  assert.deepEqual(
    await faultsInEach(described, 'open-search.rng'),
    names.map(() => []),
  );
});
