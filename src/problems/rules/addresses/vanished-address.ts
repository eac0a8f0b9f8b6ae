import { defineRule } from '../../problem.ts';

/** What can be done. `line` is a line of front matter, as it is to be written. */
export type Cure =
  /** The text is a draft now. */
  | { readonly kind: 'publish' }
  /** The text stands under another address. */
  | { readonly kind: 'redirect'; readonly file: string; readonly line: string; readonly isNew: boolean }
  /** The text is gone; `file` comes nearest to it. */
  | { readonly kind: 'replace'; readonly file: string; readonly line: string; readonly isNew: boolean }
  /** The text is gone, and nothing is near it. */
  | { readonly kind: 'restore'; readonly line: string };

interface Vanished {
  readonly address: string;
  /** The revision of git that had it. */
  readonly ref: string;
  readonly cure: Cure;
}

/** Links, citations and bookmarks of what was published would lead nowhere. */
export const vanishedAddress = defineRule<Vanished>('vanished-address', 'error', {
  en: ({ address, ref, cure }) => [
    `The address ${address} existed in ${ref} and leads nowhere now.`,
    cureInEnglish(cure),
  ],
  es: ({ address, ref, cure }) => [
    `La dirección ${address} existía en ${ref} y ya no lleva a ninguna parte.`,
    cureInSpanish(cure),
  ],
  about: {
    en: 'An address that was published once is in links, citations and bookmarks. Where its text has moved, redirect-from in the text’s present file leads from the old address to the new one.',
    es: 'Una dirección ya publicada está en enlaces, citas y marcadores. Si el texto se mudó, redirect-from, en su archivo actual, lleva de la dirección antigua a la nueva.',
  },
  example: {
    address: '/issues/2/after-the-strike/',
    ref: 'v1.0',
    cure: {
      kind: 'redirect',
      file: 'content/issues/3/after-the-strike.md',
      line: 'redirect-from: [/issues/2/after-the-strike/]',
      isNew: true,
    },
  },
});

function cureInEnglish(cure: Cure): string {
  switch (cure.kind) {
    case 'publish':
      return 'What was published stays: remove draft: true.';
    case 'redirect':
      return cure.isNew ? `Add to ${cure.file}: ${cure.line}` : `Write in ${cure.file}: ${cure.line}`;
    case 'replace':
      return `Restore the file. If the text is to go, lead its readers elsewhere, for example in ${cure.file}: ${cure.line}`;
    case 'restore':
      return `Restore the file. If the text is to go, write in the one to be read instead: ${cure.line}`;
  }
}

function cureInSpanish(cure: Cure): string {
  switch (cure.kind) {
    case 'publish':
      return 'Lo publicado se queda: quitar draft: true.';
    case 'redirect':
      return cure.isNew ? `Añadir en ${cure.file}: ${cure.line}` : `Escribir en ${cure.file}: ${cure.line}`;
    case 'replace':
      return `Recuperar el archivo. Si el texto ha de retirarse, llevar a otro a quien lo busque, por ejemplo en ${cure.file}: ${cure.line}`;
    case 'restore':
      return `Recuperar el archivo. Si el texto ha de retirarse, escribir en el que deba leerse en su lugar: ${cure.line}`;
  }
}
