/** The language of a tag without script, region and variants: `pt` of `pt-BR`. */
export function primaryOf(tag: string): string {
  const [primary = tag] = tag.split('-', 1);
  return primary;
}
