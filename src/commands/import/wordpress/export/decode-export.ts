import { open } from 'node:fs/promises';
import { MalformedExport } from './malformed-export.ts';

/** Bytes that are read at once. */
const CHUNK = 1 << 18;

/** A part of a file as text, and how much of the file has been read with it. */
interface Decoded {
  readonly text: string;
  readonly bytes: number;
}

/**
 * Reads a file as text, part by part, in the encoding that its XML declaration names. Throws `MalformedExport` if a byte
 * is not of that encoding, because a wrong letter would go unnoticed.
 */
export async function* decodeExport(file: string): AsyncGenerator<Decoded> {
  const handle = await open(file);
  try {
    const buffer = new Uint8Array(CHUNK);
    let decoder: TextDecoder | undefined;
    let line = 1;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK);
      const part = buffer.subarray(0, bytesRead);
      decoder ??= decoderFor(file, part);
      let text: string;
      try {
        text = decoder.decode(part, { stream: bytesRead > 0 });
      } catch {
        throw new MalformedExport(file, line + linesBefore(part), 1, {
          kind: 'encoding',
          detail: decoder.encoding,
        });
      }
      line += newlinesIn(text);
      yield { text, bytes: bytesRead };
      if (bytesRead === 0) return;
    }
  } finally {
    await handle.close();
  }
}

/** The decoder for the encoding that a byte order mark or the XML declaration tells. UTF-8 if neither does. */
function decoderFor(file: string, start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  const declaration = /^[^<]{0,8}<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    Buffer.from(start.subarray(0, 400)).toString('latin1'),
  );
  const label = declaration?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new MalformedExport(file, 1, 1, { kind: 'encoding', detail: label });
  }
}

/** The number of lines before the first byte that is not UTF-8. */
function linesBefore(part: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(part);
  const end = text.indexOf('\ufffd');
  return newlinesIn(end === -1 ? text : text.slice(0, end));
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
