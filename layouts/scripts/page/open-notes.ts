const MARK = '[role=doc-noteref]';
/** Between a number and the note at the bottom of the window, in pixels. */
const ABOVE_NOTE = 24;

/**
 * Makes the number of a note open the note beside the line or under it, without leaving the line. The note is a copy of the
 * one at the end of the text, right after its number, so that the Tab key and screen readers go from the number into the
 * note and on. It exists only while it is open. Without this script, or the browser's popovers, a number is a link to the end.
 */
export function openNotes(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const open = new Map<Element, HTMLElement>();
  let pressed: Element | undefined;
  document.addEventListener('pointerdown', ({ target }) => {
    const mark = closest(target, MARK);
    // The browser closes the note before the click comes, which would then open it again.
    pressed = mark && open.has(mark) ? mark : undefined;
  });
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const mark = closest(event.target, MARK);
    const back = closest(event.target, '.note .footnote-backref');
    const note = back?.closest<HTMLElement>('.note') ?? (mark && open.get(mark));
    if (note) note.hidePopover();
    else if (!mark || (mark !== pressed && !openNote(mark, open))) return;
    event.preventDefault();
  });
}

function closest(target: EventTarget | null, selector: string): HTMLAnchorElement | undefined {
  return target instanceof Element ? (target.closest<HTMLAnchorElement>(selector) ?? undefined) : undefined;
}

/** Opens the note of a number. False if the page does not have it. */
function openNote(mark: HTMLAnchorElement, open: Map<Element, HTMLElement>): boolean {
  const source = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
  if (!source) return false;
  const note = document.createElement('div');
  note.className = 'note';
  note.tabIndex = -1;
  note.popover = 'auto';
  note.role = 'note';
  note.ariaLabel = mark.ariaLabel;
  // Not those of the line, which may be a quotation in another language.
  note.lang = source.closest<HTMLElement>('[lang]')?.lang ?? '';
  note.dir = getComputedStyle(source).direction;
  note.append(...[...source.childNodes].map((child) => child.cloneNode(true)));
  for (const element of note.querySelectorAll('[id]')) element.removeAttribute('id');
  // A note has a way back to each of its numbers. This one was opened from one of them.
  for (const back of [...note.querySelectorAll('.footnote-backref')].slice(1)) back.remove();
  note.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') return;
    open.delete(mark);
    const focused = document.activeElement;
    // A click on the page gives the focus to what is around the text.
    if (!focused || focused.contains(mark) || note.contains(focused)) mark.focus({ preventScroll: true });
    note.remove();
  });
  mark.parentElement?.after(note);
  open.set(mark, note);
  // Escape gives the focus back to what had it. Some browsers do not focus a link that is clicked.
  mark.focus({ preventScroll: true });
  note.showPopover();
  note.focus({ preventScroll: true });
  // Without CSS anchors, it is at the bottom of the window, maybe over its number.
  const covered = mark.getBoundingClientRect().bottom - note.getBoundingClientRect().top;
  if (covered > 0 && !CSS.supports('position-anchor: --number')) scrollBy(0, covered + ABOVE_NOTE);
  return true;
}
