import type { Language } from '../languages/index.ts';

/** What a new file says to the one who fills it in. What stands in place of a value completes "fill in …" / "completar …". */
interface ScaffoldWords {
  /** The name of a file that answers a text, to begin with; without an id where that is too long. */
  readonly answerName: (id: string) => string;
  readonly title: string;
  readonly authors: string;
  readonly translators: string;
  readonly summary: string;
  readonly text: string;
  readonly introduction: string;
  readonly translation: string;
  /** Above the lines that are there to be used. */
  readonly unused: string;
}

const en: ScaffoldWords = {
  answerName: (id) => (id === '' ? 'answer' : `answer-to-${id}`),
  title: 'the title',
  authors: 'your name',
  translators: 'your name',
  summary: 'one or two sentences that say what it is about',
  text: 'the text, in Markdown',
  introduction: 'the introduction of the issue, in Markdown',
  translation: 'the translation, in Markdown',
  unused: 'Lines that begin with # do not count. To use one, take the # away and change what follows:',
};

const es: ScaffoldWords = {
  answerName: (id) => (id === '' ? 'respuesta' : `respuesta-a-${id}`),
  title: 'el título',
  authors: 'tu nombre',
  translators: 'tu nombre',
  summary: 'una o dos frases que digan de qué trata',
  text: 'el texto, en Markdown',
  introduction: 'la introducción del número, en Markdown',
  translation: 'la traducción, en Markdown',
  unused: 'Las líneas que empiezan por # no cuentan. Para usar una, quítale el # y cambia lo que sigue:',
};

const WORDS: Readonly<Record<Language, ScaffoldWords>> = { en, es };

/** What a new file says in a language. */
export function scaffoldWords(language: Language): ScaffoldWords {
  return WORDS[language];
}
