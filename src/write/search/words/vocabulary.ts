import { plainWord, wordsOf } from '../../../model/search-words.ts';

/** Matches a piece that is one word of plain letters and signs after it, as most are: to look for words in it takes much longer. */
const PLAIN_PIECE = /^([a-z\d]+)[.,;:!?]*$/i;

/** Maximum number of pieces that are remembered. */
const MOST_PIECES = 100_000;

/**
 * The words of all texts, and their forms: how they are written. Both are numbered from 0, in the order in which they are found.
 * The name of a form is the word's key and, if it is written otherwise, a space and the spelling: "corazon corazón".
 */
export class Vocabulary {
  /** By word: its key, and the form in which it is found first. */
  readonly keys: string[] = [];
  readonly firstForms: number[] = [];
  /** By form: its name. */
  readonly forms: string[] = [];
  readonly #words: number[] = [];
  readonly #wordNumbers = new Map<string, number>();
  readonly #formNumbers = new Map<string, number>();
  /** The forms in a piece of text between white space: most pieces occur again and again. */
  readonly #pieces = new Map<string, readonly number[]>();

  /** The forms in a piece of text without a space. */
  in(piece: string): readonly number[] {
    const known = this.#pieces.get(piece);
    if (known) return known;
    if (this.#pieces.size >= MOST_PIECES) this.#pieces.clear();
    // A part of a string keeps all of it in memory.
    const copy = Buffer.from(piece).toString();
    const plain = PLAIN_PIECE.exec(copy)?.[1];
    const forms = plain === undefined ? this.#formsIn(copy) : [this.formNumber(plain.toLowerCase())];
    this.#pieces.set(copy, forms);
    return forms;
  }

  #formsIn(piece: string): readonly number[] {
    return wordsOf(piece).flatMap(({ start, end, keys }) => {
      const spelling = piece.slice(start, end).toLowerCase();
      return keys.flatMap((key) => (key === '' ? [] : this.formNumber(formName(key, spelling))));
    });
  }

  /** The number of a form. It is found now, if it was not found before. */
  formNumber(name: string): number {
    const known = this.#formNumbers.get(name);
    if (known !== undefined) return known;
    const number = this.forms.push(name) - 1;
    this.#formNumbers.set(name, number);
    this.#words.push(this.#wordNumber(keyOf(name), number));
    return number;
  }

  /** The word that has a form. */
  wordOf(form: number): number {
    return this.#words[form] ?? 0;
  }

  #wordNumber(key: string, form: number): number {
    const known = this.#wordNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.keys.push(key) - 1;
    this.#wordNumbers.set(key, number);
    this.firstForms.push(form);
    return number;
  }
}

/** What is shown of a word is its spelling, if that is another way to write the whole of it. */
function formName(key: string, spelling: string): string {
  return spelling !== key && plainWord(spelling) === key ? `${key} ${spelling}` : key;
}

function keyOf(form: string): string {
  const end = form.indexOf(' ');
  return end < 0 ? form : form.slice(0, end);
}

/** The spelling of a form, or an empty string if it is the word's key. */
export function spellingOf(form: string): string {
  return form.slice(keyOf(form).length + 1);
}
