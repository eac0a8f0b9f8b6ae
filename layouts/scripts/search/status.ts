import { element } from './element.ts';

/** Milliseconds without news after which the state of the search is spoken: who types on hears the last count only. */
const PAUSE = 800;

/** Shows and speaks the state of the search. */
export interface Status {
  /** `links` to other languages are spoken after the text, each in its own language. */
  readonly say: (text: string, links?: readonly HTMLElement[]) => void;
}

/** `shown` is seen at once and never spoken; `spoken` is a region that screen readers listen to. */
export function makeStatus(shown: HTMLElement, spoken: HTMLElement): Status {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    say: (text, links = []) => {
      shown.textContent = text;
      const sentences = [
        { text, lang: '' },
        ...links.map(({ textContent, lang }) => ({ text: textContent, lang })),
      ];
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        spoken.replaceChildren(
          ...sentences.map(({ text, lang }) => element('p', lang === '' ? {} : { lang }, text)),
        );
      }, PAUSE);
    },
  };
}
