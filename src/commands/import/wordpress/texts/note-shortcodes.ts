import { findShortcodes } from './find-shortcodes.ts';
import { outsideCode } from './outside-code.ts';

/** The notes of a text as HTML, by labels that count them. */
export type NoteTexts = Map<string, string>;

/** Shortcodes of plugins that have the words of a note between their tags. */
const WITH_WORDS: ReadonlySet<string> = new Set([
  ...['footnote', 'fn', 'efn_note', 'mfn', 'modern_footnote', 'ref', 'sidenote', 'note', 'footnotes'],
]);

/** Shortcodes that stand where the list of notes is shown. Our pages have it at the end. */
const LISTS: ReadonlySet<string> = new Set([
  'efn_reference',
  'footnotes',
  'footnote_container',
  'references',
]);

const NAMES: ReadonlySet<string> = new Set([...WITH_WORDS, ...LISTS]);

/**
 * Takes the notes out of a text that plugins for notes have written: `[footnote]…[/footnote]` and its like, and `((…))`. A
 * mention is left in the place of each.
 */
export function takeNoteShortcodes(html: string, notes: NoteTexts): string {
  return outsideCode(html, (part) =>
    takeDoubleParentheses(
      findShortcodes(part, NAMES)
        .map((each) => {
          if (each.kind === 'text') return each.text;
          const { name, content, attributes } = each.shortcode;
          const words = content ?? attributes.get('note') ?? attributes.get('text') ?? '';
          if (WITH_WORDS.has(name) && words.trim() !== '') return mentionOf(words, notes);
          return LISTS.has(name) ? '' : each.text;
        })
        .join(''),
      notes,
    ),
  );
}

/** The tag that stands where a note is mentioned. */
function mention(label: string): string {
  return `<x-note data-label="${label}">*</x-note>`;
}

function mentionOf(words: string, notes: NoteTexts): string {
  const label = String(notes.size + 1);
  notes.set(label, words.trim());
  return mention(label);
}

/** How long a note between double parentheses may be. What is longer was not meant as one. */
const LONGEST = 10_000;

/**
 * The plugin "footnotes" shows what stands between double parentheses as a note. It has words, its own parentheses are in
 * pairs, and it begins after a word: anything else, such as `((a+b)*c)`, stays.
 */
function takeDoubleParentheses(text: string, notes: NoteTexts): string {
  let written = '';
  let from = 0;
  for (let at = text.indexOf('(('); at !== -1; at = text.indexOf('((', Math.max(from, at + 1))) {
    const end = endOfNote(text, at + 2);
    const words = end === undefined ? '' : text.slice(at + 2, end);
    if (end === undefined || !isNote(words)) continue;
    written += text.slice(from, at).replace(/(?<! ) $/, '') + mentionOf(words, notes);
    from = end + 2;
  }
  return written + text.slice(from);
}

/** A word of three letters, or an address. */
function isNote(words: string): boolean {
  return /\p{L}{3}/u.test(words.replace(/<[^<>]*>/g, ' ')) && !words.includes('\n\n');
}

/** The position of the `))` that belongs to the `((` before `from`. */
function endOfNote(text: string, from: number): number | undefined {
  let depth = 0;
  const last = Math.min(text.length, from + LONGEST);
  for (let at = from; at < last; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(') depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
    else if (sign === ')') return text.charAt(at + 1) === ')' ? at : undefined;
  }
  return undefined;
}
