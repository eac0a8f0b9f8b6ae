/** How many results are kept. Names and topics of an archive are far fewer than their mentions. */
const MOST = 20_000;
/** Longer texts are no names. */
const LONGEST = 200;

/**
 * A function that keeps its results: for what is asked again and again of the same names, which a preview does after each change
 * of the content. What it returns depends on the text alone and is never changed.
 */
export function byText<Result>(make: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (text.length > LONGEST) return made;
    if (results.size >= MOST) results.clear();
    // Cloned, because a part of a longer text would keep all of it in memory.
    results.set(structuredClone(text), made);
    return made;
  };
}
