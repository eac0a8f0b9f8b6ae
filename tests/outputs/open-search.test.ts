import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSearch } from '../../src/outputs/open-search.ts';
import { JOURNAL, siteWith, text } from '../journal-of.ts';
import { faultsIn } from './valid.ts';

/** The OpenSearch descriptions of a journal, by path. */
function descriptionsOf(journal: string): ReadonlyMap<string, string> {
  const files = { 'journal.yaml': journal, 'issues/1/issue.es.md': text('title: Uno\ndate: 2020') };
  return new Map(openSearch(siteWith(files)).map(({ path, content }) => [path, content]));
}

test('each language has a description with the template of its own search', async () => {
  const descriptions = descriptionsOf(JOURNAL.replace('example.org/', 'example.org/archive/'));
  assert.deepEqual([...descriptions.keys()], ['opensearch.xml', 'es/opensearch.xml']);
  for (const xml of descriptions.values()) assert.deepEqual(await faultsIn(xml, 'open-search.rng'), []);
  const es = descriptions.get('es/opensearch.xml') ?? '';
  assert.match(es, / template="https:\/\/example\.org\/archive\/es\/search\/\?q=\{searchTerms\}"/);
});

test('names are no longer than browsers accept, cut between words if possible', async () => {
  const shortNameOf = async (title: string) => {
    const xml =
      descriptionsOf(JOURNAL.replace('Two Voices', JSON.stringify(title))).get('opensearch.xml') ?? '';
    assert.deepEqual(await faultsIn(xml, 'open-search.rng'), []);
    return /<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1];
  };
  assert.equal(await shortNameOf('Sixteen letters!'), 'Sixteen letters!');
  assert.equal(await shortNameOf('A journal of two voices & more'), 'A journal of two');
  assert.equal(await shortNameOf('Gegengesangsvereinigungsblatt'), 'Gegengesangsvere');
  assert.equal(await shortNameOf('💬'.repeat(60)), '💬'.repeat(16));
});
