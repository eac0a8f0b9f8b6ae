/** From the number of a paragraph, the arrow keys lead to the next and the one before: only the first is a stop of Tab. */
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
