import type { Env, Token } from 'markdown-it';

/** Where a footnote is defined: `[^label]: …`. */
interface NoteDefinition {
  readonly label: string;
  /** Line of the body, from 0. */
  readonly line: number;
}

/** A block whose content is part of another's: the text of an inline note, `^[…]`. */
interface Inside {
  readonly block: Token;
  readonly at: number;
}

/** What the parsing rules note down about one text; markdown-it hands it from rule to rule. */
export interface TextEnv extends Env {
  /** Makes the ids of notes unique when several texts come together on one page or in one book. */
  readonly docId: string;
  /** Where in its block's content a token begins; for a link, where its closing token stands. */
  readonly positions: Map<Token, number>;
  readonly inlineNotes: Map<Token, Inside>;
  /** Line of the body, from 0, on which a link's address is defined, by normalised label. */
  readonly linkDefinitions: Map<string, number>;
  readonly noteDefinitions: NoteDefinition[];
  /** Labels of the notes that the text shows. */
  readonly usedNotes: Set<string>;
  /** How many notes the text shows. */
  noteCount: number;
  hasRawHtml: boolean;
  /** Tables set so far. */
  tables: number;
  /** What markdown-it-footnote found. */
  footnotes?: {
    list?: FoundNote[];
  };
}

/** A note that is mentioned: by its label, or with its text where it stands inline. */
interface FoundNote {
  readonly label?: string;
  readonly content?: string;
  readonly tokens?: Token[];
}

/** An empty notebook for one text. */
export function createTextEnv(documentId: string): TextEnv {
  return {
    docId: documentId,
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

/** The notebook that a rule was handed. */
export function textEnv(env: Env | undefined): TextEnv {
  // markdown-it types its env as open; ours always comes from createTextEnv.
  return env as TextEnv;
}
