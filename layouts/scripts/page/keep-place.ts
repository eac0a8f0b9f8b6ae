/**
 * Makes links to other languages lead to the paragraph that is at the top of the window. Their `data-paragraphs` is the
 * number of paragraphs that both languages have.
 */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-paragraphs]')) {
    const follow = (): void => {
      link.hash = hashOfView(Number(link.dataset['paragraphs']));
    };
    // These events precede every way to follow a link: a click, a middle click, the keyboard, the context menu.
    for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, follow);
  }
}

/** The anchor of the first paragraph in view. Empty if the reader has not scrolled past the beginning of the text. */
function hashOfView(last: number): string {
  const paragraphs = [...document.querySelectorAll('.paragraph-mark')].flatMap(
    (mark) => mark.parentElement ?? [],
  );
  const [first] = paragraphs;
  if (!first || first.getBoundingClientRect().top > 0) return '';
  // The offset at which browsers place a paragraph that is a link's target, plus 2 px for rounding.
  const edge =
    length(getComputedStyle(first).scrollMarginTop) +
    length(getComputedStyle(document.documentElement).scrollPaddingTop) +
    2;
  const inView = paragraphs.findIndex((paragraph) => paragraph.getBoundingClientRect().bottom > edge);
  return `p${Math.min(inView < 0 ? last : inView + 1, last)}`;
}

/** A computed length in pixels; 0 for "auto". */
function length(computed: string): number {
  return Number.parseFloat(computed) || 0;
}
