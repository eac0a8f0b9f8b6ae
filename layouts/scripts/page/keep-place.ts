/**
 * Makes the links to other languages lead to the paragraph at the top of the reader's view. Each says in `data-paragraphs`
 * how many paragraphs both languages have.
 */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-paragraphs]')) {
    const follow = (): void => {
      link.hash = hashOfView(Number(link.dataset['paragraphs']));
    };
    // Before a click, a click by another button, or a choice from the link's menu.
    for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, follow);
  }
}

/** The anchor of the paragraph in view, or nothing where its beginning has not been passed yet: at the top of the page. */
function hashOfView(last: number): string {
  const paragraphs = [...document.querySelectorAll('.paragraph-mark')].flatMap(
    (mark) => mark.parentElement ?? [],
  );
  const [first] = paragraphs;
  if (!first || first.getBoundingClientRect().top > 0) return '';
  // Where the browser puts the paragraph that it is sent to, and a little more.
  const edge =
    length(getComputedStyle(first).scrollMarginTop) +
    length(getComputedStyle(document.documentElement).scrollPaddingTop) +
    2;
  const inView = paragraphs.findIndex((paragraph) => paragraph.getBoundingClientRect().bottom > edge);
  return `p${Math.min(inView < 0 ? last : inView + 1, last)}`;
}

/** A length in pixels; 0 for "auto". */
function length(computed: string): number {
  return Number.parseFloat(computed) || 0;
}
