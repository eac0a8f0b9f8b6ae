import { languageName } from '../../cldr/language-names.ts';
import { listOf } from '../../cldr/lists.ts';
import {
  type Counted,
  type Disagreement,
  type EditionsFindings,
  lineOf,
  type Reunion,
} from '../../words/rules/editions.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** Las reglas sobre las ediciones, en español. */
export const editions: RuleWords<EditionsFindings> = {
  'editions-disagree': {
    about:
      'La autoría, la sección, los temas y otros campos valen para todas las ediciones de un texto. Puede decirlos cualquiera de sus archivos, y el que no los dice los hereda, pero no puede haber dos que digan cosas distintas.',
    wording: (data) => [
      `Este archivo dice "${lineOf(data, data.written)}", pero ${data.otherFile}:${data.otherLine} dice "${lineOf(data, data.other)}".`,
      `Los dos son ediciones del mismo texto y esto vale para ambas: corregir una de las dos, o quitar de aquí ${here(data)} (el valor se hereda).`,
    ],
  },
  'editions-disagree/draft': {
    about:
      'Un borrador dice sobre el texto algo distinto de lo que dice la edición publicada. No cuenta mientras siga siendo un borrador, pero al publicarlo sería un error.',
    wording: (data) => [
      `Este borrador dice "${lineOf(data, data.written)}", pero ${data.otherFile}:${data.otherLine} dice "${lineOf(data, data.other)}".`,
      `Los dos son ediciones del mismo texto y esto vale para ambas: corregir una de las dos, o quitar de aquí ${here(data)} (el valor se hereda).`,
    ],
  },
  'empty-translators': {
    about:
      'La lista de quienes tradujeron el texto está vacía, como la escribe npm run translate, así que nadie sabrá de quién es la traducción.',
    wording: () => [
      'La lista "translators" está vacía.',
      'Escribir quién tradujo el texto: translators: [Nombre Uno, Nombre Dos]. Si no se debe nombrar a nadie, borrar la línea.',
    ],
  },
  'missing-original': {
    about:
      'Las ediciones de un texto se llaman igual y están en la misma carpeta. Si se cambia de nombre o de lugar una sola, el texto se parte en dos: cada uno con su dirección y sus respuestas, y sin enlace al otro idioma.',
    wording: ({ from, cure }) => [
      from === undefined
        ? 'Este texto es una traducción, pero el texto del que se hizo no está a su lado.'
        : `Este texto está traducido del ${languageName(from, 'es')}, pero a su lado no hay ninguna edición en ese idioma.`,
      reunionInWords(cure),
    ],
  },
  'missing-original/draft': {
    about:
      'Un borrador de traducción ha perdido su original, que cambió de nombre o de lugar. Mientras sea un borrador no se publica nada falso; al publicarlo sería un error.',
    wording: ({ from, cure }) => [
      from === undefined
        ? 'Este borrador es una traducción, pero el texto del que se hizo no está a su lado.'
        : `Este borrador está traducido del ${languageName(from, 'es')}, pero a su lado no hay ninguna edición en ese idioma.`,
      reunionInWords(cure),
    ],
  },
  'silent-change': {
    about:
      'Un texto publicado se citó, se tradujo y se respondió tal como era. Si cambian sus palabras, revised dice a quien lo lee cuándo y qué. No cuentan los cambios que son solo de formato.',
    wording: ({ ref, isRevised }) => [
      `Este texto ha cambiado desde ${ref}, pero nada lo indica a quien lo lee.`,
      isRevised
        ? 'Escribir en revised cuándo se cambió esta vez, y qué.'
        : 'Decir en el encabezado cuándo se cambió, y qué: revised: {date: 2024-05-01, note: Se corrigieron dos nombres.}',
    ],
  },
  'unequal-translation': {
    about:
      'La traducción no tiene tantos párrafos, notas o imágenes como el texto del que se hizo, o tiene más: se omitió o se añadió algo, o ese texto creció después.',
    wording: (data) => [
      `Esta traducción tiene ${counted(data.differences, 'here')}, pero ${data.source}, el texto del que se hizo, tiene ${counted(data.differences, 'there')}.`,
      'Comparar los dos textos. Los párrafos deben empezar y acabar en los mismos lugares, porque un enlace al párrafo 12 lleva al duodécimo párrafo en cada idioma.',
    ],
  },
  untranslated: {
    about:
      'Una traducción dice palabra por palabra lo que dice el original: quien eligió su idioma recibiría un texto en otro. Los textos breves, los nombres, las citas y los versos pueden ser iguales en los dos.',
    wording: ({ own, language, source }) => [
      `Este archivo se publica como texto en ${languageName(own, 'es')}, pero dice palabra por palabra lo que ${source} dice en ${languageName(language, 'es')}.`,
      'Traducirlo. Hasta entonces, escribir en el encabezado: draft: true. Si todo se cita así a propósito, marcarlo como cita: empezar sus líneas con ">".',
    ],
  },
  'unknown-language/unused': {
    about:
      'Un texto de journal.yaml o people.yaml está en un idioma que la revista no usa, o bajo un código mal escrito: nadie lo leerá.',
    wording: ({ field, code, known }) => [
      `${field} también está en "${code}", pero los idiomas de la revista son: ${known.join(', ')}.`,
      'Corregir el código, quitar el texto o añadir el idioma a languages, en journal.yaml.',
    ],
  },
  'unknown-language': {
    about:
      'journal.yaml enumera los idiomas de la revista, con códigos como fr, pt-BR o ht. Este no está entre ellos, o se escribe de otra manera, o no es ningún idioma.',
    wording: ({ code, known, spelling, name, unlisted }) => {
      const found = `El idioma "${code}" no se puede usar aquí. Se pueden usar: ${known.join(', ')}.`;
      if (name !== undefined)
        return [
          `El idioma "${code}" se escribe "${spelling}".`,
          `Cambiar el nombre del archivo a "${name}".`,
        ];
      if (spelling !== undefined)
        return [`El idioma "${code}" se escribe "${spelling}".`, `Escribir "${spelling}".`];
      if (unlisted)
        return [
          found,
          `Usar uno de ellos, o añadir ${code} a languages, en journal.yaml. Un archivo en el idioma principal no lleva sufijo.`,
        ];
      return [found, 'Usar uno de ellos. Un archivo en el idioma principal no lleva sufijo.'];
    },
  },
  'unknown-language/words': {
    about:
      'La revista publica en un idioma en el que el programa no tiene palabras. Se puede: los textos llevan la marca de su idioma y de su dirección, las fechas y el orden son los de ese idioma, y las palabras que rodean los textos están en otro.',
    wording: ({ code, words }) => [
      `El programa no tiene palabras en ${languageName(code, 'es')}: en las páginas de este idioma, las suyas están en ${languageName(words, 'es')}.`,
      'No hace falta hacer nada. Un idioma es una carpeta de palabras, que puede añadir al programa quien lo lea.',
    ],
  },
};

/** Lo que se quita: la línea, o una parte de una línea que puede decir también otras cosas. */
function here({ inside, written }: Disagreement): string {
  return inside === undefined ? 'la línea' : `"${inside}: ${written}"`;
}

function reunionInWords(cure: Reunion): string {
  switch (cure.kind) {
    case 'rename':
      return cure.line === undefined
        ? `Lo más probable es que sea la traducción de ${cure.partner}. Si es así, cambiarle el nombre por "${cure.to}".`
        : `Lo más probable es que sea la traducción de ${cure.partner}. Si es así, cambiarle el nombre por "${cure.to}" y escribir en él: ${cure.line}`;
    case 'replaced':
      return `Lo más probable es que sea una traducción anterior de ${cure.partner}, que ahora tiene ${cure.by}. Si es así, borrar este archivo.`;
    case 'alone':
      return `Añadir el original como "${cure.wanted}". Si la revista no lo publica, quitar ${cure.fields.join(', ')}.`;
  }
}

const NOUNS: Readonly<Record<Counted, readonly [one: string, many: string]>> = {
  paragraphs: ['párrafo', 'párrafos'],
  notes: ['nota', 'notas'],
  pictures: ['imagen', 'imágenes'],
};

type Differences = EditionsFindings['unequal-translation']['differences'];

function counted(differences: Differences, where: 'here' | 'there'): string {
  return listOf(
    differences.map((difference) => {
      const count = difference[where];
      return `${count} ${NOUNS[difference.kind][count === 1 ? 0 : 1]}`;
    }),
    'es',
  );
}
