import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { proseOf } from '../../src/pages/guide-prose.ts';
import { call, type Ran, run } from '../commands/run-command.ts';
import { exportOf } from './export-of.ts';
import { importingFolder } from './importing-folder.ts';
import { JEKYLL, PICTURE } from './markdown-samples.ts';

/** A section of the chapter, with the commands in it as they are written. */
interface Section {
  readonly id: string;
  readonly commands: readonly string[];
}

function sectionsIn(language: 'en' | 'es'): readonly Section[] {
  const prose = proseOf('importing', language, { first: 'en', section: undefined, topics: [] });
  return prose.split(/^## /m).map((part) => ({
    id: /\{#([a-z]+)\}/.exec(part)?.[1] ?? '',
    commands: [...part.matchAll(/^npm (?:run )?(.*)$/gm)].map(([, line = '']) =>
      line.replace(/\s+/g, ' ').trim(),
    ),
  }));
}

/** Runs a command of the chapter as if from a folder: the names in it are files of that folder. */
async function follow(line: string, folder: string): Promise<Ran> {
  const words = line.replace(' -- ', ' ').split(' ');
  const args = words.map((word, index) => {
    const isFile = /\.\w+$|^(?:content-new|uploads|old-site)$/.test(word) && index > 0;
    return isFile ? join(folder, word) : word;
  });
  // The site is built by a process of its own, in which the names of folders are those that the chapter leaves out.
  return words[0] === 'build'
    ? run(['build', '--content', join(folder, 'content'), '--output', join(folder, '_site')])
    : call(args);
}

/** Follows a command. If it has written a map to be corrected, the chapter says to run it once more. */
async function followUntilDone(line: string, folder: string): Promise<string> {
  const ran = await follow(line, folder);
  const done = ran.code === 1 && /\.yaml/.test(ran.stdout) ? await follow(line, folder) : ran;
  assert.equal(done.code, 0, `${line}\n${done.stdout}${done.stderr}`);
  return done.stdout;
}

test('the chapter leads from its first line to a built site, in both languages by the same commands', async () => {
  const sections = sectionsIn('en');
  const names = {
    exportacion: 'export',
    'content-nuevo': 'content-new',
    informe: 'report',
    numeros: 'issues',
  };
  const inEnglish = (line: string) =>
    Object.entries({ ...names, 'sitio-antiguo': 'old-site', mapa: 'map' })
      .reduce((written, [spanish, english]) => written.replaceAll(spanish, english), line)
      .replace(' --language es', '');
  assert.deepEqual(
    sectionsIn('es').map(({ id, commands }) => ({ id, commands: commands.map(inEnglish) })),
    sections,
  );
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  const old = await importingFolder(JEKYLL);
  try {
    const upload = 'https://old.example.org/wp-content/uploads/2019/03/march.png';
    await writeFile(
      join(folder, 'export.xml'),
      exportOf([
        { id: 1, slug: 'on-capital', content: `Words. <img src="${upload}" alt="A march" />` },
        { id: 2, type: 'attachment', url: upload, meta: { _wp_attached_file: '2019/03/march.png' } },
      ]),
    );
    await mkdir(join(folder, 'uploads/2019/03'), { recursive: true });
    await writeFile(join(folder, 'uploads/2019/03/march.png'), PICTURE);
    const markdown = join(folder, 'markdown');
    await cp(old.source, join(markdown, 'old-site'), { recursive: true });
    for (const { id, commands } of sections)
      for (const line of commands) {
        // The preview runs until it is stopped.
        if (line.startsWith('start')) continue;
        if (line.startsWith('build')) await rename(join(folder, 'content-new'), join(folder, 'content'));
        await followUntilDone(line, id === 'markdown' ? markdown : folder);
      }
    assert.ok(existsSync(join(markdown, 'content-new/issues/2019/on-capital.es.md')));
    assert.match(await readFile(join(markdown, 'report.md'), 'utf8'), /^# Import of old-site$/m);
    const page = join(folder, '_site/issues/2019/on-capital/index.html');
    assert.match(await readFile(page, 'utf8'), /Words\..*<img [^>]*march\.png/s);
    assert.ok(existsSync(join(dirname(page), '../media/march.png')));
  } finally {
    await rm(folder, { recursive: true });
    await old.remove();
  }
});
