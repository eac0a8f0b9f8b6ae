/** Counts how often each word stands in something. */
export class WordCounts {
  /** By word: how often it stands there, and its place among the words that do. */
  #times = new Uint32Array(1 << 12);
  #places = new Uint32Array(1 << 12);
  /** The words that do, in the order in which they are found, and the form in which each is found first. */
  readonly #words: number[] = [];
  readonly #forms: number[] = [];

  /** Returns the place of the word. */
  add(word: number, form: number, times: number): number {
    if (word >= this.#times.length) this.#lengthen(word);
    const before = this.#times[word] ?? 0;
    this.#times[word] = before + times;
    if (before > 0) return this.#places[word] ?? 0;
    const place = this.#words.push(word) - 1;
    this.#forms.push(form);
    this.#places[word] = place;
    return place;
  }

  /** Hands over the counts by place, and begins anew. */
  take(onWord: (word: number, form: number, times: number) => void): void {
    for (const [place, word] of this.#words.entries()) {
      onWord(word, this.#forms[place] ?? 0, this.#times[word] ?? 0);
      this.#times[word] = 0;
    }
    this.#words.length = 0;
    this.#forms.length = 0;
  }

  #lengthen(word: number): void {
    const [times, places] = [new Uint32Array(word * 2), new Uint32Array(word * 2)];
    times.set(this.#times);
    places.set(this.#places);
    this.#times = times;
    this.#places = places;
  }
}
