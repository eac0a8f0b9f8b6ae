import type { Heading, Nodes } from 'mdast';

/**
 * Sets the levels of headings: the highest is level two, below the title of the page, and none is more than one level
 * deeper than the one before.
 */
export function setHeadingLevels(tree: Nodes): void {
  const headings = headingsIn(tree);
  /** The written levels of the headings that the present one stands below. */
  const above: number[] = [];
  for (const heading of headings) {
    const written = heading.depth;
    while ((above.at(-1) ?? 0) >= written) above.pop();
    above.push(written);
    heading.depth = Math.min(above.length + 1, 6) as Heading['depth'];
  }
}

function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}
