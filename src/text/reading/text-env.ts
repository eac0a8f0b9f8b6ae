import type { Env, Token } from 'markdown-it';
import type { FoundLeftover } from './leftover.ts';

/** The definition of a footnote: `[^label]: …`. */
interface NoteDefinition {
  readonly label: string;
  /** 0-based line of the body. */
  readonly line: number;
}

/** Locates a block inside another: the text of an inline note, `^[…]`, is part of its paragraph. */
interface Inside {
  readonly block: Token;
  readonly at: number;
}

/** What the parsing rules record about one text. markdown-it passes it from rule to rule. */
export interface TextEnv extends Env {
  /** Makes footnote ids unique if several texts share a page or a book. */
  readonly docId: string;
  /** UTF-16 offset of a token in its block's content. A link's offset is that of its closing token. */
  readonly positions: Map<Token, number>;
  readonly inlineNotes: Map<Token, Inside>;
  /** 0-based line of the body on which a link's address is defined, by normalised label. */
  readonly linkDefinitions: Map<string, number>;
  readonly noteDefinitions: NoteDefinition[];
  /** Labels of the footnotes that the page shows. */
  readonly usedNotes: Set<string>;
  /** Number of footnotes that the page shows. */
  noteCount: number;
  hasRawHtml: boolean;
  /** Number of tables rendered so far. */
  tables: number;
  /** The text's title, if it has one. */
  readonly title?: string;
  readonly leftovers: FoundLeftover[];
  /** Set by markdown-it-footnote. */
  footnotes?: {
    list?: FoundNote[];
  };
}

/** A footnote that the text refers to: by its label, or with its own text if it is inline. */
interface FoundNote {
  readonly label?: string;
  readonly content?: string;
  readonly tokens?: Token[];
}

/** An empty environment for one text. */
export function createTextEnv(documentId: string, title?: string): TextEnv {
  return {
    docId: documentId,
    ...(title !== undefined && { title }),
    leftovers: [],
    positions: new Map(),
    inlineNotes: new Map(),
    linkDefinitions: new Map(),
    noteDefinitions: [],
    usedNotes: new Set(),
    noteCount: 0,
    hasRawHtml: false,
    tables: 0,
  };
}

/** Narrows the environment that markdown-it passes to a rule. */
export function textEnv(env: Env | undefined): TextEnv {
  // markdown-it's type for it is open; here it always comes from createTextEnv.
  return env as TextEnv;
}
