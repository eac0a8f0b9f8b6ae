import { execFileSync, spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';

/** Whether this computer has the programs of poppler-utils. */
export const HAS_POPPLER = spawnSync('pdftotext', ['-v']).error === undefined;

/** The objects of a PDF as text, without what is in its pages, pictures and fonts. */
export function objectsOf(pdf: Buffer): string {
  const written = pdf.toString('latin1');
  const streams = [...written.matchAll(/<<([\s\S]*?)>>\s*stream\r?\n/g)].flatMap(
    ({ 0: head, 1: facts, index }) => {
      if (!/\/(?:ObjStm|Metadata)\b/.test(facts ?? '')) return [];
      const from = index + head.length;
      const content = pdf.subarray(from, pdf.indexOf('endstream', from));
      return [
        facts?.includes('FlateDecode') ? inflateSync(content).toString('latin1') : content.toString('utf8'),
      ];
    },
  );
  return [written.replace(/stream\r?\n[\s\S]*?endstream/g, ''), ...streams].join('\n');
}

/** The words of a PDF, as other programs read them. Needs poppler-utils. */
function wordsOf(pdf: Buffer): string {
  return execFileSync('pdftotext', ['-', '-'], {
    input: pdf,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** The same words, one after the other. */
export function lineOf(pdf: Buffer): string {
  return wordsOf(pdf).replace(/\s+/g, ' ');
}
