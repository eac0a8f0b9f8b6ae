import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { QUICK } from '../journal-of.ts';

const FILES: Readonly<Record<string, string>> = {
  'journal.yaml': `title: {en: The Small Voice, es: La voz pequeña}
url: https://example.org/archive/
languages: [en, es]
zone: UTC
sections:
  reports: {en: Reports, es: Informes}
  letters: {en: Letters, es: Cartas}
${QUICK}`,
  'pages/about.md':
    '---\ntitle: About us\n---\n\nA choir that sings of the lighthouse and of nothing else.\n',
  'issues/1/issue.md': '---\ntitle: First issue\ndate: 2019-02\n---\n\nThe beginning.\n',
  'issues/2/issue.md': '---\ntitle: Second issue\ndate: 2021-05\n---\n\nThe end.\n',
  'issues/1/old-tower.md': `---
title: The old tower
authors: [Ana Vega]
section: reports
topics: [towers]
---

It stood before the lighthouse did.

## What the sea took

The lighthouse fell, and the lighthouse rose; lighthouse after lighthouse.

## What a sign said

A sign: 5 &lt; 6 &amp; 7.
`,
  'issues/2/new-lamp.md': `---
title: A new lamp
authors: [Ben Okoro, Ana Vega]
section: letters
topics: [lamps]
---

The lighthouse has a lamp[^1] at last.

[^1]: A *lens*, too.
`,
  'issues/1/manara.md': `---
title: منارة البحر
authors: [سميرة الخطيب]
---

صوت البحر الذي لا ينام zanzibar كما كان.
`,
  'issues/2/new-lamp.es.md': `---
title: Una lámpara nueva
translated-from: en
translators: [Clara Ruiz]
---

El faro tiene corazón: una lámpara. Su corazón late de noche, como el lighthouse de los ingleses.
`,
};

/** More texts than the search shows at once, all with the word "gull". */
const GULLS = Array.from({ length: 23 }, (_, index): [string, string] => [
  `issues/2/gull-${index + 1}.md`,
  `---\ntitle: Gull number ${index + 1}\n---\n\nOne more gull.\n`,
]);

/**
 * Writes the content of a small journal to a temporary folder, which the caller removes. The journal is published under
 * `/archive/`, in English and with a little Spanish.
 */
export async function writeSmallJournal(): Promise<{ content: string; remove: () => Promise<void> }> {
  const content = await mkdtemp(join(tmpdir(), 'contrapunto-search-'));
  for (const [path, text] of [...Object.entries(FILES), ...GULLS]) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  return { content, remove: () => rm(content, { recursive: true }) };
}
