import { listOf } from '../../cldr/lists.ts';
import type { Counted, EditionsFindings } from '../../words/rules/editions.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** Las reglas sobre las ediciones, en español. */
export const editions: RuleWords<EditionsFindings> = {
  'editions-disagree': {
    about:
      'Una traducción hereda del original la autoría, la sección, los temas y otros campos. Puede repetirlos, pero no contradecirlos.',
    wording: ({ field, written, other, otherFile }) => [
      `Este archivo dice "${field}: ${written}", pero ${otherFile} ${other === undefined ? 'no' : `dice "${field}: ${other}"`}.`,
      other === undefined
        ? `Los dos son ediciones del mismo texto: pasar la línea a ${otherFile}, de donde la heredan las demás ediciones, o quitarla.`
        : 'Los dos son ediciones del mismo texto: quitar la línea de aquí (el valor se hereda) o corregir una de las dos.',
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
      'journal.yaml enumera los idiomas de la revista. Este no está entre ellos, o el programa no lo conoce.',
    wording: ({ code, known }) => [
      `El idioma "${code}" no se puede usar aquí. Se pueden usar: ${known.join(', ')}.`,
      'Usar uno de ellos. Un archivo en el idioma principal no lleva sufijo.',
    ],
  },
};

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
