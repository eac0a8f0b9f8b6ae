import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from 'markdown-it';
import { type TextEnv, textEnv } from '../reading/text-env.ts';

/** A footnote that the page shows. */
interface Note {
  /** From 1, in the order of first reference. */
  readonly number: number;
  readonly content: readonly Token[];
  mentions: number;
}

/**
 * A label as markdown-it-footnote reads it. The limit of 999 characters is CommonMark's for link labels; it bounds the
 * search.
 */
const REFERENCE = /\[\^([^\]\s]{1,999})\]/y;
const DEFINITION = /\[\^([^\]\s]+)\]:/y;

/**
 * Keeps markdown-it-footnote's parsing of definitions and references, and replaces its collecting of notes:
 * - notes are numbered in the order of the text;
 * - a note that only unused notes refer to is left out;
 * - if a label is defined twice, the first definition counts;
 * - the time is linear in the length of the text.
 */
export function gatherFootnotes(markdown: MarkdownIt): void {
  markdown.block.ruler.before('footnote_def', 'note_definition', noteDefinition, {
    alt: ['paragraph', 'reference'],
  });
  markdown.inline.ruler.at('footnote_inline', inlineNote);
  markdown.inline.ruler.after('footnote_ref', 'undefined_note', undefinedNote);
  markdown.core.ruler.at('footnote_tail', gather);
}

/** Records the place of a definition. It never matches, so that the plugin's own rule then reads the definition. */
function noteDefinition(state: StateBlock, line: number, _endLine: number, silent: boolean): boolean {
  DEFINITION.lastIndex = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const label = silent ? undefined : DEFINITION.exec(state.src)?.[1];
  if (label !== undefined) textEnv(state.env).noteDefinitions.push({ label, line });
  return false;
}

/**
 * Parses an inline note, `^[…]`. The note is put into the list before its text is parsed, because the text may contain
 * notes as well; markdown-it-footnote loses those.
 */
function inlineNote(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('^[', state.pos)) return false;
  const start = state.pos + 2;
  const end = state.md.helpers.parseLinkLabel(state, start - 1);
  if (end < 0) return false;
  if (!silent) {
    const env = textEnv(state.env);
    env.footnotes ??= {};
    env.footnotes.list ??= [];
    const note = { content: state.src.slice(start, end), tokens: [] };
    const id = env.footnotes.list.push(note) - 1;
    state.push('footnote_ref', '', 0).meta = { id };
    state.md.inline.parse(note.content, state.md, state.env, note.tokens);
  }
  state.pos = end + 1;
  return true;
}

/** Keeps a reference to an undefined note as text, in a token of its own that is reported later. */
function undefinedNote(state: StateInline, silent: boolean): boolean {
  if (silent || state.src.charCodeAt(state.pos) !== 0x5b /* [ */) return false;
  REFERENCE.lastIndex = state.pos;
  const written = REFERENCE.exec(state.src)?.[0];
  if (written === undefined || REFERENCE.lastIndex > state.posMax) return false;
  state.push('undefined_note', '', 0).content = written;
  state.pos += written.length;
  return true;
}

function gather(state: StateCore): void {
  const env = textEnv(state.env);
  if (!env.footnotes) return;
  const { body, definitions } = separate(state.tokens);
  const notes = findNotes(state, body, definitions);
  state.tokens = body;
  env.noteCount = notes.length;
  if (notes.length === 0) return;
  body.push(new state.Token('footnote_block_open', '', 1));
  for (const note of notes) appendNote(state, note, body);
  body.push(new state.Token('footnote_block_close', '', -1));
}

/** Takes the note definitions, which may be nested, out of the text. */
function separate(tokens: readonly Token[]): { body: Token[]; definitions: ReadonlyMap<string, Token[]> } {
  const body: Token[] = [];
  const definitions = new Map<string, Token[]>();
  const open: Token[][] = [];
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') {
      const content: Token[] = [];
      const label = token.meta?.['label'];
      if (typeof label === 'string' && !definitions.has(label)) definitions.set(label, content);
      open.push(content);
    } else if (token.type === 'footnote_reference_close') {
      open.pop();
    } else {
      (open.at(-1) ?? body).push(token);
    }
  }
  return { body, definitions };
}

/** The notes in order of first reference: those in the text first, then those in the notes themselves. */
function findNotes(state: StateCore, body: Token[], definitions: ReadonlyMap<string, Token[]>): Note[] {
  const env = textEnv(state.env);
  const notes: Note[] = [];
  const byId = new Map<number, Note>();
  const visit = (tokens: readonly Token[]): void => {
    for (const block of tokens) {
      for (const token of block.children ?? []) {
        if (token.type !== 'footnote_ref') continue;
        const id = Number(token.meta?.['id']);
        const note = byId.get(id) ?? {
          number: notes.length + 1,
          content: contentOf(state, env, id, block, token, definitions),
          mentions: 0,
        };
        if (!byId.has(id)) notes.push(note);
        byId.set(id, note);
        note.mentions += 1;
        token.meta = { number: note.number, mention: note.mentions };
      }
    }
  };
  visit(body);
  for (const note of notes) visit(note.content);
  return notes;
}

function contentOf(
  state: StateCore,
  env: TextEnv,
  id: number,
  block: Token,
  mention: Token,
  definitions: ReadonlyMap<string, readonly Token[]>,
): readonly Token[] {
  const found = env.footnotes?.list?.[id];
  if (found?.label !== undefined) {
    env.usedNotes.add(found.label);
    return definitions.get(found.label) ?? [];
  }
  const open = new state.Token('paragraph_open', 'p', 1);
  const inline = new state.Token('inline', '', 0);
  const close = new state.Token('paragraph_close', 'p', -1);
  open.block = true;
  close.block = true;
  inline.content = found?.content ?? '';
  inline.children = found?.tokens ?? [];
  // The note's text begins after "^[".
  env.inlineNotes.set(inline, { block, at: (env.positions.get(mention) ?? 0) + 2 });
  return [open, inline, close];
}

/** Appends a note, with links back to each of its references at the end of its last paragraph. */
function appendNote(state: StateCore, note: Note, body: Token[]): void {
  const open = new state.Token('footnote_open', '', 1);
  open.meta = { number: note.number };
  body.push(open);
  for (const token of note.content) body.push(token);
  const last = body.at(-1);
  const paragraph = last?.type === 'paragraph_close' ? body.pop() : undefined;
  for (let mention = 1; mention <= note.mentions; mention++) {
    const anchor = new state.Token('footnote_anchor', '', 0);
    anchor.meta = { number: note.number, mention };
    body.push(anchor);
  }
  if (paragraph) body.push(paragraph);
  body.push(new state.Token('footnote_close', '', -1));
}
