/** Elements in which brackets are only signs. */
const CODE = /<(pre|code|script|style|textarea|kbd|samp)(?=[\s>])/gi;

/** Changes a text everywhere but in code, where nothing that looks like a shortcode or a note is one. */
export function outsideCode(html: string, change: (part: string) => string): string {
  const folded = html.toLowerCase();
  let written = '';
  let from = 0;
  CODE.lastIndex = 0;
  for (let match = CODE.exec(html); match; match = CODE.exec(html)) {
    const [, name = ''] = match;
    const end = folded.indexOf(`</${name.toLowerCase()}`, CODE.lastIndex);
    if (end === -1) break;
    written += change(html.slice(from, match.index)) + html.slice(match.index, end);
    from = end;
    CODE.lastIndex = end;
  }
  return written + change(html.slice(from));
}
