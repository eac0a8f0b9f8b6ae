import type { Conventions } from './words/conventions.ts';

/**
 * Sets the spaces that a language has before some signs, so that no line begins with `?` or `»`. A space that was typed
 * there becomes one that does not break. None is added before `;`, `!`, `?` and `:`, since some who write in the language
 * do without, and since addresses and times have these signs too; beside quotation marks there is always one.
 */
export function withSpaces(text: string, spaces: Conventions['spaces']): string {
  if (!SIGNS.test(text)) return text;
  return text.replace(SPACED, (written, opening: string | undefined, closing?: string) => {
    const sign = opening ?? closing ?? '';
    const space = spaces[sign];
    if (space === undefined) return written;
    return opening === undefined ? space + sign : sign + space;
  });
}

/** Tells quickly that a text has none of the signs. */
const SIGNS = /[«»]| [;:!?]/;

/** A sign with the space that can break, or with none beside a quotation mark. `:` is a sign only before a space. */
const SPACED = /(«)(?![\u00a0\u202f]) ?|(?<![\u00a0\u202f ]) ?(»|(?<=\S )(?:[;!?]|:(?=\s|$)))/g;
