import { element } from '../search/element.ts';
import { Control } from './control.ts';
import { STYLES, savedPage } from './site-paths.ts';
import { loadWords, type Words } from './words.ts';

/** Of an issue of which nothing is saved, as far as is known. */
const UNKNOWN = { kind: 'none' } as const;

/**
 * What the page of an issue offers (`layouts/parts/issues/save-issue.tsx`).
 * @param isUsed whether something of the journal is saved: it may be this issue
 * @param isPressed whether the reader has pressed the button, perhaps while this was being loaded
 */
export async function offerIssue(
  place: HTMLElement,
  isUsed: boolean,
  isPressed: () => boolean,
): Promise<void> {
  const button = place.querySelector('button');
  if (!button) return;
  await loadStyles();
  const words = await loadWords();
  const list = new URL('saved.json', location.href).pathname;
  const link = element('p', {}, element('a', { href: savedPage().href }, words.title));
  const control = new Control({
    ...{ list, words, canRemove: true, notes: [element('p', { className: 'quiet' }, ...notes(words))] },
    onChange: (isLeft) => {
      button.hidden = isLeft;
      link.hidden = !isLeft;
      if (!isLeft) button.focus();
    },
  });
  const ask = async (): Promise<void> => {
    button.hidden = true;
    control.element.hidden = false;
    await control.ask();
  };
  link.hidden = true;
  button.after(control.element, link);
  control.element.lang = button.lang;
  // What cannot be looked up is told when the reader asks for it.
  const { kind } = isUsed ? await control.show().catch(() => UNKNOWN) : UNKNOWN;
  button.hidden = kind !== 'none';
  link.hidden = kind === 'none' || kind === 'partly';
  button.addEventListener('click', () => void ask());
  if (isPressed() && kind === 'none') await ask();
}

/** What Safari forgets, and the file that stays, if this page has one. */
function notes({ safari, lasting }: Words): readonly (Node | string)[] {
  const book = document.querySelector<HTMLLinkElement>('link[rel=alternate][type="application/epub+zip"]');
  return [safari, ' ', book ? element('a', { href: book.href }, lasting) : lasting];
}

function loadStyles(): Promise<void> {
  const link = element('link', { rel: 'stylesheet', href: STYLES });
  return new Promise((loaded) => {
    link.addEventListener('load', () => loaded());
    // Without them it can be read too.
    link.addEventListener('error', () => loaded());
    document.head.append(link);
  });
}
