/** The language of a tag without script, region and variants: `pt` of `pt-BR`. */
export function primaryOf(tag: string): string {
  return tag.replace(/-.*$/, '');
}
