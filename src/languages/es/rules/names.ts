import type { NamesFindings } from '../../words/rules/names.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** Las reglas sobre los nombres, en español. */
export const names: RuleWords<NamesFindings> = {
  'confusable-id': {
    about:
      'Una letra de otro alfabeto puede verse como una del nuestro, de modo que dos nombres que parecen iguales tendrían direcciones distintas.',
    wording: ({ word, scripts }) => [
      `"${word}" mezcla letras de varios alfabetos (${scripts.join(', ')}), y algunas se ven iguales.`,
      'Volver a escribir toda la palabra sin cambiar de teclado.',
    ],
  },
  'name-variants': {
    about:
      'Una misma persona aparece con dos grafías. A las personas solo las distingue su nombre, así que debe escribirse igual en todas partes.',
    wording: ({ name, other }) => [
      `"${name}" y "${other}" tienen la misma dirección y se toman por una sola persona.`,
      'Escribir el nombre igual en todas partes.',
    ],
  },
  'name-variants/topics': {
    about:
      'Un mismo tema aparece con dos grafías. Se muestra como se escribió la primera vez, salvo que journal.yaml le dé un nombre en topics.',
    wording: ({ name, other }) => [
      `Los temas "${name}" y "${other}" tienen la misma dirección y se toman por uno solo.`,
      'Escribir el tema igual en todas partes.',
    ],
  },
  'similar-names': {
    about:
      'Dos nombres se distinguen por tan poco que uno debe de ser un error. La persona tendría dos páginas, cada una con solo una parte de sus textos.',
    wording: ({ name, other }) => [
      `"${name}" se parece mucho a "${other}", y cada nombre tiene su propia página.`,
      'Si es la misma persona, escribir su nombre igual en todas partes. Si son dos, incluir ambos nombres en people.yaml.',
    ],
  },
  'similar-names/topics': {
    about:
      'Dos temas se distinguen por tan poco que uno debe de ser un error. Quien lea uno no encontraría los textos del otro.',
    wording: ({ name, other }) => [
      `El tema "${name}" se parece mucho a "${other}", y cada uno tiene su propia página.`,
      'Si es el mismo tema, escribirlo igual en todas partes. Si son dos, nombrar ambos en topics, en journal.yaml.',
    ],
  },
};
