/** A pair in a file of fixtures: a name, a line ".", the source, a line ".", what becomes of it, a line ".". */
export interface Pair {
  readonly name: string;
  readonly source: string;
  readonly result: string;
}

export function pairsIn(text: string): Pair[] {
  const pairs = text.matchAll(/^([^\n]+)\n\.\n([\s\S]*?)\n?^\.\n([\s\S]*?)^\.$/gm);
  return [...pairs].map(([, name = '', source = '', result = '']) => ({ name, source, result }));
}
