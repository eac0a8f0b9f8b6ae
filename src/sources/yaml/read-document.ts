import { type Document, LineCounter, parseDocument } from 'yaml';

/** A text as the package reads it, with where its lines begin. */
interface ReadText {
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/**
 * The text parsed last. A file with a thousand faults needs a thousand places, and parsing it each time would be slow.
 */
let last: ReadText | undefined;

/** Parses a text with the failsafe schema. What cannot be read is in the document's errors. */
export function readDocument(text: string): ReadText {
  if (last?.text === text) return last;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
    // The package stops at the first one; see `repeatedKeys`.
    uniqueKeys: false,
  });
  last = { text, document, lines };
  return last;
}
