import { languageName } from '../../cldr/language-names.ts';
import { listOf } from '../../cldr/lists.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';
import type { TextFindings } from '../../words/rules/text.ts';
import { leftoverWording } from './leftovers.ts';

/** Las reglas sobre el texto, en español. */
export const text: RuleWords<TextFindings> = {
  'dropped-html': {
    about:
      'Un texto puede llevar HTML, pero solo se publica lo que es inofensivo y útil para quien lee. Lo demás se quita.',
    wording: ({ tag, gone }) => {
      if (gone === 'tag') {
        return [
          `${tag} no se publica; lo que contiene se queda.`,
          'Quitar la etiqueta, o escribir lo mismo en Markdown.',
        ];
      }
      if (gone === 'tag and content') {
        return [`${tag} no se publica, ni tampoco lo que contiene.`, 'Quitarlo, o enlazar a lo que muestra.'];
      }
      const attributes = gone.length === 1 ? 'El atributo' : 'Los atributos';
      return [
        `${attributes} ${listed(gone)} de ${tag} no se ${gone.length === 1 ? 'publica' : 'publican'}.`,
        'Quitar lo que no se publica; la etiqueta puede quedarse.',
      ];
    },
  },
  'leftover-markup': {
    about:
      'En Markdown no hay errores: lo que no entiende se publica tal cual, con sus asteriscos y corchetes, o se convierte en algo distinto de lo que se quería. Para mostrar a quien lee uno de esos signos, se escribe una barra invertida delante: \\*',
    wording: leftoverWording,
  },
  'other-language': {
    about:
      'Un párrafo sigue en el idioma del original: la traducción no está terminada. Las citas, los títulos en cursiva y las bibliografías pueden estar en cualquier idioma.',
    wording: ({ own, language, more }) => [
      `Este párrafo parece estar en ${languageName(language, 'es')}, pero el texto está en ${languageName(own, 'es')}.` +
        (more === 0
          ? ''
          : more === 1
            ? ' Lo mismo pasa con otro párrafo.'
            : ` Lo mismo pasa con otros ${more}.`),
      'Traducirlo. Si se cita así a propósito, marcarlo como cita: empezar sus líneas con ">".',
    ],
  },
  'other-language/field': {
    about:
      'Un campo que se lee en la página, como el resumen, sigue en el idioma del original: la traducción no está terminada.',
    wording: ({ field, own, language }) => [
      `El campo "${field}" parece estar en ${languageName(language, 'es')}, pero el texto está en ${languageName(own, 'es')}.`,
      'Traducirlo. Si se cita así a propósito, ponerlo entre comillas.',
    ],
  },
  'other-language/whole': {
    about:
      'El archivo sin idioma en el nombre es el del idioma principal de la revista, pero este texto está en otro.',
    wording: ({ own, language, name }) => [
      `Este texto parece estar en ${languageName(language, 'es')}, pero un archivo sin idioma en el nombre está en ${languageName(own, 'es')}.`,
      `Cambiar el nombre del archivo a "${name}". Si ese archivo ya existe, poner en este el texto en ${languageName(own, 'es')}.`,
    ],
  },
  'skipped-heading': {
    about:
      'Mucha gente se orienta por los títulos de las secciones, sobre todo quien escucha la página. Si se salta un nivel, parece que falta una parte del texto.',
    wording: ({ written, before, better }) => [
      before === undefined
        ? `El texto empieza con un título de un nivel más bajo (${written}) que otros que vienen después.`
        : `El título (${written}) se salta un nivel: el anterior es ${before}.`,
      `Escribirlo como ${better}, o cambiar el nivel de los títulos vecinos.`,
    ],
  },
  'undefined-footnote': {
    about:
      'Una nota tiene dos partes: la llamada en el texto y, en un párrafo aparte, la nota misma. Está la llamada, pero falta la nota.',
    wording: ({ label }) => [
      `El texto menciona la nota [^${label}], pero esa nota no existe.`,
      `Añadir la nota en un párrafo aparte: "[^${label}]: Su texto."`,
    ],
  },
  'unprintable-letters': {
    about:
      'La revista tiene PDF, y sus tipos de letra tienen letras latinas, griegas, cirílicas, hebreas, árabes, georgianas y armenias. De cada una de las demás sale su código de Unicode, como [U+4E2D], salvo que el tema de la revista traiga un tipo de letra que la tenga. Los signos como los emojis no salen en los PDF.',
    wording: ({ letters }) => [
      `El archivo tiene letras que faltan en los tipos de letra de los PDF: ${quoted(letters)}. En los PDF sale en su lugar su código, como [U+4E2D].`,
      'Hay que escribirlas con otras letras, o añadir a theme/fonts/ un tipo de letra que las tenga y nombrar su familia en primer lugar en --text-face. Para no tener PDF, quitar esta línea de journal.yaml: pdf: true',
    ],
  },
  'unused-footnote': {
    about:
      'Una nota que el texto nunca menciona, o que está definida por segunda vez, no se muestra en la página.',
    wording: ({ label, repeated }) =>
      repeated
        ? [
            `La nota [^${label}] está definida por segunda vez; la página solo muestra la primera.`,
            'Dar otro nombre a una de las dos, o quitarla.',
          ]
        : [
            `El texto nunca menciona la nota [^${label}], así que la página no la muestra.`,
            `Escribir [^${label}] donde corresponda la nota, o quitar la nota.`,
          ],
  },
};

function listed(names: readonly string[]): string {
  return listOf(
    names.map((name) => `"${name}"`),
    'es',
  );
}

/** Las primeras de unas letras. */
function quoted(letters: readonly string[]): string {
  const first = letters.slice(0, 5).map((letter) => `"${letter}"`);
  return [...first, ...(letters.length > first.length ? ['…'] : [])].join(', ');
}
