/** Lets the arrow keys move between paragraph numbers, of which only the first is a tab stop. */
export function walkParagraphs(): void {
  const marks = [...document.querySelectorAll<HTMLElement>('.paragraph-mark')];
  document.addEventListener('keydown', (event) => {
    const at = marks.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && at >= 0 ? marks[at + step] : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
