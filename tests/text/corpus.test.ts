import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import matter from 'gray-matter';
import type { Reference } from '../../src/text/reading/references.ts';
import { renderText } from '../../src/text/render-text.ts';
import { AUTHORS_MAY, htmlJudge } from '../site/valid-html.ts';

/** A journal with long texts and, if it is there, a real journal that was not written for this program. */
const JOURNALS = [
  join(import.meta.dirname, '../sites/two-banks'),
  join(import.meta.dirname, '../../../shared/corpora/startwords'),
];

const faultsIn = await htmlJudge(AUTHORS_MAY);

function resolve(href: string): Reference {
  return /^https?:/.test(href) ? { kind: 'external', href } : { kind: 'broken' };
}

async function textsOf(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.md')).sort();
}

/** The source of a text of the journal, and its HTML. */
async function read(journal: string, file: string) {
  const source = await readFile(join(journal, file), 'utf8');
  const body = matter(source, {}).content;
  const bodyLine = source.slice(0, source.length - body.length).split('\n').length;
  const language = file.endsWith('.es.md') ? 'es' : 'en';
  const rendered = renderText({ file, body, bodyLine, language, documentId: 'text' }, resolve);
  return { lines: source.split('\n'), language, rendered };
}

for (const journal of JOURNALS) {
  const files = await textsOf(journal);

  describe(`the texts of ${basename(journal)}`, { skip: files.length === 0 }, () => {
    for (const file of files) {
      test(`${file} is valid HTML`, async () => {
        const { language, rendered } = await read(journal, file);
        const head = `<!DOCTYPE html>\n<html lang="${language}"><head><title>The text</title></head>`;
        const page = `${head}<body><main><h1>The text</h1>\n${rendered.html}</main></body></html>\n`;
        assert.deepEqual(await faultsIn(page), []);
      });

      test(`every problem of ${file} has the right place`, async () => {
        const { lines, rendered } = await read(journal, file);
        for (const { rule, line, column, message } of rendered.problems) {
          const written = (lines[line - 1] ?? '').slice(column - 1);
          const quoted = /"([^"]+)"/.exec(message.en)?.[1] ?? '';
          // A leftover may be a whole paragraph, of which the message quotes the beginning.
          const address = rule === 'leftover-markup' ? quoted.slice(0, 20) : quoted;
          const expected = rule === 'dropped-html' ? '<' : rule.endsWith('footnote') ? '[^' : address;
          assert.ok(written.startsWith(expected), `${rule} at ${line}:${column}: ${written.slice(0, 60)}`);
        }
      });
    }
  });
}
