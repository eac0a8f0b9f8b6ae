import { element } from './element.ts';

/** Debounce time in ms for the live region, so that someone who keeps typing hears only the last count. */
const PAUSE = 800;

/** Shows the state of the search and announces it to screen readers. */
export interface Status {
  /**
   * `also` is announced after the text; the page shows it elsewhere. `links` to other languages are announced after that,
   * each in its own language.
   */
  readonly say: (text: string, also?: string, links?: readonly HTMLElement[]) => void;
}

/** `shown` is visible, is updated at once and is not announced. `spoken` is a live region for screen readers. */
export function makeStatus(shown: HTMLElement, spoken: HTMLElement): Status {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    say: (text, also = '', links = []) => {
      shown.textContent = text;
      const sentences = [
        { text, lang: '' },
        { text: also, lang: '' },
        ...links.map(({ textContent, lang }) => ({ text: textContent, lang })),
      ];
      const said = sentences.filter(({ text }) => text !== '');
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        spoken.replaceChildren(
          ...said.map(({ text, lang }) => element('p', lang === '' ? {} : { lang }, text)),
        );
      }, PAUSE);
    },
  };
}
