import { interfaceIn, type Language } from '../../../languages/index.ts';
import { defineRule } from '../../problem.ts';

/** HTML in a text that is not published. */
interface DroppedHtml {
  /** The tag as it begins in the source: `<script>`, `<?php`. */
  readonly tag: string;
  /** What goes: the tag, the tag and all it holds, or the attributes named. */
  readonly gone: 'tag' | 'tag and content' | readonly string[];
}

/** A text holds HTML that is not on the list of what is harmless and of use to readers. */
export const droppedHtml = defineRule<DroppedHtml>('dropped-html', 'warning', {
  en: ({ tag, gone }) => {
    if (gone === 'tag') {
      return [
        `${tag} is not published; what stands inside it stays.`,
        'Remove the tag, or write it in Markdown.',
      ];
    }
    if (gone === 'tag and content') {
      return [
        `${tag} is not published, nor is what stands inside it.`,
        'Remove it, or link to what it shows.',
      ];
    }
    const attributes = gone.length === 1 ? 'The attribute' : 'The attributes';
    return [
      `${attributes} ${listed(gone, 'en')} of ${tag} ${gone.length === 1 ? 'is' : 'are'} not published.`,
      'Remove what is not published; the tag itself may stay.',
    ];
  },
  es: ({ tag, gone }) => {
    if (gone === 'tag') {
      return [
        `${tag} no se publica; lo que contiene se queda.`,
        'Quitar la etiqueta, o escribirla en Markdown.',
      ];
    }
    if (gone === 'tag and content') {
      return [`${tag} no se publica, ni tampoco lo que contiene.`, 'Quitarlo, o enlazar a lo que muestra.'];
    }
    const attributes = gone.length === 1 ? 'El atributo' : 'Los atributos';
    return [
      `${attributes} ${listed(gone, 'es')} de ${tag} no se ${gone.length === 1 ? 'publica' : 'publican'}.`,
      'Quitar lo que no se publica; la etiqueta puede quedarse.',
    ];
  },
  about: {
    en: 'A text may hold HTML, but only what is harmless and of use to readers is published. The rest is left out.',
    es: 'Un texto puede llevar HTML, pero solo se publica lo que es inofensivo y le sirve a quien lee. Lo demás se quita.',
  },
  example: { tag: '<iframe>', gone: 'tag and content' },
});

function listed(names: readonly string[], language: Language): string {
  return interfaceIn(language).list(names.map((name) => `"${name}"`));
}
