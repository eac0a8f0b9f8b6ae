import type { AnswersFindings } from '../../words/rules/answers.ts';
import type { RuleWords, Wording } from '../../words/rules/rule-words.ts';

/** Las reglas sobre las respuestas, en español. */
export const answers: RuleWords<AnswersFindings> = {
  'answers-draft': {
    about:
      'El texto está publicado, pero el texto al que responde todavía no: nadie podría seguir el enlace.',
    wording: ({ id, draft }) => [
      `"${id}" está publicado y responde a "${draft}", que todavía es un borrador.`,
      `Publicar antes "${draft}" (quitar su draft: true) o dejar también este texto como borrador.`,
    ],
  },
  'answers-in-a-circle': {
    about:
      'Todo debate empieza con un texto. Si varios textos de la misma fecha se responden en círculo, ninguno lo abre.',
    wording: ({ circle }) => [
      `Estos textos se responden en círculo: ${circle.join(' → ')}.`,
      'Quitar responds-to del que se escribió primero.',
    ],
  },
  'answers-itself': {
    about: 'Un texto responde a otro, no a sí mismo. Casi siempre se copió el identificador equivocado.',
    wording: ({ id }) => [
      `"${id}" dice que se responde a sí mismo.`,
      'Nombrar el texto al que responde, o quitar responds-to.',
    ],
  },
  'answers-later': {
    about:
      'Nadie puede responder a un texto que aún no existía. O se nombró el texto equivocado, o una de las fechas está mal.',
    wording: ({ id, date, other, otherDate }) => [
      `"${id}" (${date}) dice que responde a "${other}", que apareció después (${otherDate}).`,
      'Corregir responds-to o la fecha de uno de los dos textos.',
    ],
  },
  'unknown-paragraph': {
    about:
      'Una respuesta puede señalar a qué párrafo responde, pero el otro texto no tiene tantos. La respuesta se publica sin el número.',
    wording: ({ id, paragraph, count }) => [
      `responds-to nombra el párrafo ${paragraph} de "${id}", pero ese texto ${paragraphs(count)}.`,
      'Escribir el número que aparece junto al párrafo en su página. Las listas, citas, notas e imágenes no cuentan.',
    ],
  },
  'unknown-work': {
    about:
      'Los textos se nombran unos a otros por su identificador, que es el nombre del archivo sin la carpeta y sin .md. Ningún artículo tiene este.',
    wording: (found) => (found.id.startsWith('/') ? addressWording(found) : idWording(found)),
  },
};

type UnknownWork = AnswersFindings['unknown-work'];

function idWording({ field, id, suggestion }: UnknownWork): Wording {
  return [
    `${field} nombra "${id}", y ningún artículo tiene ese identificador.`,
    suggestion
      ? `¿Se quería decir "${suggestion}"?`
      : 'Escribir el nombre del archivo de un artículo, sin .md, o una dirección https completa.',
  ];
}

function addressWording({ field, id, suggestion, page }: UnknownWork): Wording {
  if (page) {
    return [
      `${field} nombra la página "${id}", que no es un texto al que se pueda responder.`,
      page.opening
        ? `Para responder al texto que abrió el debate, escribir "${page.opening}".`
        : 'Escribir el nombre del archivo de un artículo, sin .md.',
    ];
  }
  return [
    `${field} nombra la dirección "${id}", y allí la revista no tiene ningún texto.`,
    suggestion
      ? `¿Se quería decir "${suggestion}"?`
      : 'Escribir el nombre del archivo de un artículo, sin .md, o corregir la dirección.',
  ];
}

function paragraphs(count: number): string {
  return count === 0 ? 'no tiene párrafos numerados' : count === 1 ? 'tiene solo uno' : `tiene solo ${count}`;
}
