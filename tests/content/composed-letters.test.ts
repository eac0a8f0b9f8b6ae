import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { loadSite } from '../../src/check/load-site.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { type Files, JOURNAL, text } from '../journal-of.ts';

/** Reads a journal from disk, as the commands do. */
async function load(files: Files) {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  try {
    for (const [path, words] of Object.entries({ 'journal.yaml': JOURNAL, ...files })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), words);
    }
    return loadSite({ ...(await readContent(folder)), root: 'content' }, { drafts: false });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const FORMS = ['NFC', 'NFD'] as const;

describe('letters whose accents are stored apart', () => {
  for (const file of FORMS) {
    for (const written of FORMS) {
      test(`are the same in names, topics, ids, links and files: file names in ${file}, texts in ${written}`, async () => {
        const path = (name: string) => name.normalize(file);
        const words = (name: string) => name.normalize(written);
        const { site, problems } = await load({
          'people.yaml': words('José Núñez: {bio: Escribe., family: Núñez}\n'),
          'issues/1/issue.md': text('title: One\ndate: 2020'),
          [path('issues/1/canción.md')]: text(
            'title: Canción\nauthors: [José Núñez]\ntopics: [educación]\nattachments: [{file: media/canción.pdf, title: T}]',
            'Text.',
          ),
          'issues/1/b.md': text(
            words(
              'title: B\nauthors: [José Núñez]\ntopics: [educación]\nresponds-to: canción\nimage: {src: media/canción.png, alt: A}',
            ),
            words(
              '[a](canción.md) [b](canción) [c](media/canción.pdf) [d](/issues/1/canción/) [e](canci%C3%B3n.md)\n\n![A](media/canción.png)',
            ),
          ),
          [path('issues/1/media/canción.png')]: 'no picture',
          [path('issues/1/media/canción.pdf')]: 'pdf',
        });
        const others = problems.filter(({ rule }) => rule !== 'unreadable-picture');
        assert.deepEqual(others, []);
        assert.deepEqual([...(site?.archive.people.keys() ?? [])], ['jose-nunez']);
        assert.equal(site?.archive.people.get('jose-nunez' as never)?.citedAs.family, 'Núñez');
        assert.deepEqual([...(site?.archive.topics.keys() ?? [])], ['educacion']);
        assert.ok(site?.archive.works.has('canción' as never));
      });
    }
  }

  test('make no difference between the names of two files, which is an error', async () => {
    const { problems } = await load({
      'issues/1/issue.md': text('title: One\ndate: 2020'),
      'issues/1/canción.md': text('title: A'),
      [`issues/1/${'canción'.normalize('NFD')}.md`]: text('title: B'),
    });
    const [first] = problems;
    assert.equal(first?.rule, 'duplicate-id');
    assert.match(first?.message.en ?? '', /two files named "canción\.md"/);
  });
});
