import { interfaceIn } from '../../../languages/index.ts';
import { defineRule } from '../../problem.ts';

type Kind = 'paragraphs' | 'notes' | 'pictures';

interface Unequal {
  /** File of the edition it was made from. */
  readonly source: string;
  readonly differences: readonly { readonly kind: Kind; readonly here: number; readonly there: number }[];
}

const EN: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  paragraphs: ['paragraph', 'paragraphs'],
  notes: ['note', 'notes'],
  pictures: ['picture', 'pictures'],
};

const ES: typeof EN = {
  paragraphs: ['párrafo', 'párrafos'],
  notes: ['nota', 'notas'],
  pictures: ['imagen', 'imágenes'],
};

function counted(language: 'en' | 'es', counts: readonly (readonly [kind: Kind, count: number])[]): string {
  const words = language === 'en' ? EN : ES;
  return interfaceIn(language).list(counts.map(([kind, n]) => `${n} ${words[kind][n === 1 ? 0 : 1]}`));
}

const here = ({ differences }: Unequal) => differences.map(({ kind, here }) => [kind, here] as const);
const there = ({ differences }: Unequal) => differences.map(({ kind, there }) => [kind, there] as const);

/** A translation lacks something of its source, or has something more: most likely a slip, or the source has grown. */
export const unequalTranslation = defineRule<Unequal>('unequal-translation', 'warning', {
  en: (data) => [
    `This translation has ${counted('en', here(data))}; ${data.source}, from which it was made, has ${counted('en', there(data))}.`,
    'Compare both texts. Paragraphs should begin and end at the same places, since a link to paragraph 12 leads to the twelfth in each language.',
  ],
  es: (data) => [
    `Esta traducción tiene ${counted('es', here(data))}; ${data.source}, de donde se hizo, tiene ${counted('es', there(data))}.`,
    'Comparar los dos textos. Los párrafos deben empezar y acabar en los mismos lugares, porque un enlace al párrafo 12 lleva al duodécimo en cada idioma.',
  ],
  about: {
    en: 'The translation has another number of paragraphs, notes or pictures than the text it was made from: something was left out or added, or the text has grown since.',
    es: 'La traducción tiene otra cantidad de párrafos, notas o imágenes que el texto del que se hizo: se omitió o se añadió algo, o el texto creció después.',
  },
  example: {
    source: 'issues/2/after-the-strike.md',
    differences: [{ kind: 'paragraphs', here: 11, there: 12 }],
  },
});
