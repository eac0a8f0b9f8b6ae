import assert from 'node:assert/strict';
import { openLoadMemory } from '../../src/check/load-memory.ts';
import { loadSite } from '../../src/check/load-site.ts';
import type { ProseChapter } from '../../src/languages/words/guide-chapters.ts';
import { proseOf } from '../../src/pages/guide-prose.ts';
import { examplesOf, type OwnExamples } from '../../src/pages/parts/guide-examples.ts';
import type { ContentFolder } from '../../src/sources/read-content.ts';
import { text } from '../journal-of.ts';

/** A piece of YAML or Markdown in the guide, with its path if it is a whole file. */
interface Example {
  readonly path: string | undefined;
  readonly source: string;
}

/**
 * Fenced blocks such as "```yaml content/issues/2/name.md". Terminal commands are fenced as text, so they are not
 * among them.
 */
export function examplesIn(markdown: string): readonly Example[] {
  const fences = markdown.matchAll(/^```(?:yaml|markdown)(?: content\/(\S+))?\n(.*?)^```$/gms);
  return [...fences].map(([, path, source = '']) => ({ path, source }));
}

/** The names in the examples of a journal's guides. */
export function ownExamples(folder: ContentFolder): OwnExamples {
  const { site } = loadSite(folder, { drafts: false });
  assert.ok(site);
  return examplesOf(site);
}

/** Checks that every example of the guides in a language has no problem if it is written into the journal. */
export function assertExamplesPass(folder: ContentFolder, language: 'en' | 'es'): void {
  const own = ownExamples(folder);
  // Of the whole journal, only the example changes.
  const memory = openLoadMemory(folder.root);
  const { text: id, 'text issue': number, issue } = own.names ?? {};
  const suffix = own.other === undefined ? '' : `.${own.other}`;
  for (const chapter of ['editors', 'translators', 'moving', 'importing'] satisfies ProseChapter[]) {
    const fragments =
      chapter === 'translators' ? `issues/${number}/${id}${suffix}.md` : `issues/${issue}/fragment.md`;
    for (const { path = fragments, source } of examplesIn(proseOf(chapter, language, own))) {
      const fields = source.startsWith('title:') ? source : `title: A title\n${source}`;
      const whole = source.startsWith('---') || path.endsWith('.yaml') ? source : text(fields.trimEnd());
      const before = chapter === 'translators' ? originalFor(path, folder) : [];
      const { problems } = loadSite(withFiles(folder, [...before, [path, whole]]), {
        drafts: false,
        memory,
      });
      const found = problems.filter(({ file }) => file === `${folder.root}/${path}`);
      assert.deepEqual(found, [], `${chapter} in ${language}: ${path}\n${source}`);
    }
  }
}

/**
 * The original that the example of a translation stands beside, with one paragraph like the example and with a picture,
 * or with the few fields that the guide tells of, if the journal has none.
 */
function originalFor(path: string, folder: ContentFolder): readonly (readonly [string, string])[] {
  const isMain = !/\.\w\w\.md$/.test(path);
  const beside = path.replace(/(?:\.\w\w)?\.md$/, '');
  const candidates = folder.files.filter((file) => file.path !== path && file.path.startsWith(`${beside}.`));
  const original = candidates.find((file) => file.path.endsWith('.md'));
  if (!original) return isMain ? [[`${beside}.es.md`, text('title: El original')]] : [];
  const [, fields = ''] = /^---\n(.*?)\n---$/ms.exec(original.text ?? '') ?? [];
  const picture = /^image:/m.test(fields) ? '' : '\nimage: {src: media/march.jpg, alt: A march}';
  return [[original.path, text(fields + picture, 'One.')]];
}

function withFiles(folder: ContentFolder, changes: readonly (readonly [string, string])[]): ContentFolder {
  const files = new Map(folder.files.map((file) => [file.path, file]));
  for (const [path, written] of changes) files.set(path, { path, text: written });
  const numbers = new Set([...files.keys()].flatMap((path) => /^issues\/([^/]+)\//.exec(path)?.[1] ?? []));
  const media = new Map(folder.media);
  for (const number of numbers) {
    for (const name of ['march.jpg', 'marcha.jpg', 'framework.pdf', 'marco.pdf'])
      media.set(`issues/${number}/media/${name}`, { bytes: 1000 });
  }
  return {
    ...folder,
    files: [...files.values()],
    media,
  };
}
