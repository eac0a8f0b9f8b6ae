import { listOf } from '../../cldr/lists.ts';
import type { Counted, EditionsFindings } from '../../words/rules/editions.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** Las reglas sobre editions, en español. */
export const editions: RuleWords<EditionsFindings> = {
  'editions-disagree': {
    about:
      'Una traducción hereda del original la autoría, la sección, los temas y lo demás. Puede repetirlos, pero no decir otra cosa.',
    wording: ({ field, written, other, otherFile }) => [
      `${field} es ${written} aquí y ${other} en ${otherFile}.`,
      'Los dos son el mismo texto: quitar la línea de aquí (se hereda) o corregir una de las dos.',
    ],
  },
  'silent-change': {
    about:
      'Un texto publicado se citó, se tradujo y se respondió tal como era. No cuenta lo que solo cambia su escritura o su forma; si cambian sus palabras, revised dice cuándo y qué.',
    wording: ({ ref, isRevised }) => [
      `Este texto ha cambiado desde ${ref} y nadie se lo dice a quien lo lee.`,
      isRevised
        ? 'Decir en revised cuándo se cambió esta vez, y qué.'
        : 'Añadir a sus datos cuándo se cambió, y qué: revised: {date: 2024-05-01, note: Se corrigieron dos nombres.}',
    ],
  },
  'unequal-translation': {
    about:
      'La traducción tiene otra cantidad de párrafos, notas o imágenes que el texto del que se hizo: se omitió o se añadió algo, o el texto creció después.',
    wording: (data) => [
      `Esta traducción tiene ${counted(data.differences, 'here')}; ${data.source}, de donde se hizo, tiene ${counted(data.differences, 'there')}.`,
      'Comparar los dos textos. Los párrafos deben empezar y acabar en los mismos lugares, porque un enlace al párrafo 12 lleva al duodécimo en cada idioma.',
    ],
  },
  'unknown-language/unused': {
    about:
      'Un texto de journal.yaml o people.yaml está en un idioma que la revista no usa, o bajo un código mal escrito: nadie lo leerá.',
    wording: ({ field, code, known }) => [
      `${field} también está en "${code}", y los idiomas de la revista son: ${known.join(', ')}.`,
      'Corregir el código, quitar el texto o añadir el idioma en languages, en journal.yaml.',
    ],
  },
  'unknown-language': {
    about:
      'journal.yaml enumera los idiomas de la revista. Aquí aparece otro, o uno que el programa no habla.',
    wording: ({ code, known }) => [
      `"${code}" no es un idioma de aquí; los hay: ${known.join(', ')}.`,
      'Usar uno de ellos, o quitar el sufijo para el idioma principal.',
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
