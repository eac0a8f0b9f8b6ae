/** Counts how often each word stands in something. */
export class WordCounts {
  #times = new Uint32Array(1 << 12);
  /** The words that do, in the order in which they are found, and the form in which each is found first. */
  readonly #words: number[] = [];
  readonly #forms: number[] = [];

  add(word: number, form: number, times: number): void {
    if (word >= this.#times.length) this.#lengthen(word);
    const before = this.#times[word] ?? 0;
    if (before === 0) {
      this.#words.push(word);
      this.#forms.push(form);
    }
    this.#times[word] = before + times;
  }

  /** Hands over the counts, and begins anew. */
  take(onWord: (word: number, form: number, times: number) => void): void {
    for (const [place, word] of this.#words.entries()) {
      onWord(word, this.#forms[place] ?? 0, this.#times[word] ?? 0);
      this.#times[word] = 0;
    }
    this.#words.length = 0;
    this.#forms.length = 0;
  }

  #lengthen(word: number): void {
    const longer = new Uint32Array(word * 2);
    longer.set(this.#times);
    this.#times = longer;
  }
}
