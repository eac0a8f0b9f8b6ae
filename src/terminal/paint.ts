/** Colours of the parts of a printed problem. Colour is never the only way in which something is said. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly place: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const same = (text: string) => text;

/** No colours, for pipes and files. */
export const PLAIN: Paint = { error: same, warning: same, place: same, quiet: same };

/** Colours as SGR sequences (ECMA-48), limited to the basic colours, which users can redefine in their terminal. */
export const COLOURED: Paint = {
  error: (text) => `\u001B[1;31m${text}\u001B[0m`,
  warning: (text) => `\u001B[1;33m${text}\u001B[0m`,
  place: (text) => `\u001B[1m${text}\u001B[0m`,
  quiet: (text) => `\u001B[2m${text}\u001B[0m`,
};
