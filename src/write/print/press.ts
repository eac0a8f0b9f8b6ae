import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { programPath } from '../../program/compiled.ts';
import { WORDMARK } from './print-look.ts';
import type { PrintAnswer, PrintRequest, PrintSetup } from './print-messages.ts';
import { loadTypst } from './typst.ts';

/** The folder of the templates. */
export const TEMPLATES = 'layouts/print';

/** A folder that does not exist, in which Typst believes itself: it can read only what it is given. */
const NOWHERE = resolve('/contrapunto-prints');

/** Results of Typst that were not needed for so many PDFs are forgotten. */
const MOST_AGE = 2;

/** Sets one PDF after the other. */
export function openPress({ typst, faces, wordmark }: PrintSetup): (request: PrintRequest) => PrintAnswer {
  const { NodeCompiler } = loadTypst(typst);
  const fontBlobs = faces.map((path) => readFileSync(path));
  const compiler = NodeCompiler.create({ workspace: NOWHERE, fontArgs: [{ fontBlobs }] });
  const folder = programPath(TEMPLATES);
  for (const name of readdirSync(folder))
    compiler.addSource(join(NOWHERE, name), readFileSync(join(folder, name), 'utf8'));
  if (wordmark !== undefined) compiler.mapShadow(join(NOWHERE, WORDMARK), Buffer.from(wordmark));
  return ({ document, look, pictures }) => {
    const files = [
      ['document.json', Buffer.from(document)] as const,
      ['look.json', Buffer.from(look)] as const,
      ...pictures.map(([name, path]) => [name, readFileSync(path)] as const),
    ];
    for (const [name, content] of files) compiler.mapShadow(join(NOWHERE, name), content);
    try {
      const made = compiler.compile({ mainFilePath: join(NOWHERE, 'print.typ'), resetRead: true });
      const { result } = made;
      if (!result) {
        const fault = made.takeDiagnostics();
        return { kind: 'refused', reason: fault ? messageOf(compiler.fetchDiagnostics(fault)) : '' };
      }
      return { kind: 'set', pdf: compiler.pdf(result, { pdfStandard: 'ua-1' }) };
    } catch (error) {
      return { kind: 'refused', reason: error instanceof Error ? shortened(error.message) : String(error) };
    } finally {
      for (const [name] of files) compiler.unmapShadow(join(NOWHERE, name));
      compiler.evictCache(MOST_AGE);
    }
  };
}

/** The first of Typst's messages. */
function messageOf(diagnostics: readonly { readonly message?: unknown }[]): string {
  return String(diagnostics[0]?.message ?? '');
}

/** What Typst says of a PDF that its standard refuses is written as Rust prints it. */
function shortened(message: string): string {
  return /message: "((?:[^"\\]|\\.)*)"/.exec(message)?.[1]?.replaceAll('\\"', '"') ?? message.slice(0, 200);
}
