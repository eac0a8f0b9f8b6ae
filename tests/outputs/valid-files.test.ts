import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsInFiles } from './valid-files.ts';

/** Files with at least one fault each. */
const FAULTY: Readonly<Record<string, string>> = {
  'feed.xml': '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  'es/all.xml': '<feed',
  'oai.xml': '<Repository xmlns="http://www.openarchives.org/OAI/2.0/static-repository"/>',
  'sitemap-2.xml': '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
  'opensearch.xml': '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"/>',
  'feed.json': '{"version": "https://jsonfeed.org/version/1.1"}',
  'issues/1/citation.json': '[{"id": "a", "type": "article-journal"}]',
  'index.html':
    '<head><script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article", "@id": "https://a.example/"}</script></head>',
  'about/index.html': '<head><script type="application/ld+json">{</script></head>',
  'issues/1/call.ics': 'BEGIN:VCALENDAR\nEND:VCALENDAR\n',
  'issues/1/bag.zip': 'PK',
  'issues/1/manifest-sha256.txt': `${'0'.repeat(64)}  missing.md\n`,
  _headers: '/*\n  Name with spaces: value\n',
  _redirects: '/old/ https://elsewhere.example/ 301\n',
  'robots.txt': 'Anything\n',
  'issues/1/saved.json': '{"page": "/issues/1/", "needs": [], "bytes": 1, "files": [["/issues/1/", 1, "0"]]}',
  'saved/words.json': '{"title": 1}',
  'unknown.json': '{}',
};

test('each kind of file has a check that finds its faults', async () => {
  for (const [path, content] of Object.entries(FAULTY)) {
    const faults = await faultsInFiles(new Map([[path, Buffer.from(content)]]));
    assert.ok(faults.length > 0, path);
    assert.ok(path === 'unknown.json' || !faults.some((fault) => fault.includes('nothing checks it')), path);
  }
});
