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
  'doubtful-name/several': {
    about:
      'Cada entrada de una lista de personas es una persona, con una página. Varias personas en una entrada compartirían página, y las citas no las reconocerían.',
    wording: ({ name, isSure, line = '…' }) => [
      isSure
        ? `"${name}" son varias personas, pero en una sola entrada son una, con una sola página.`
        : `¿Son varias personas "${name}"? En una sola entrada son una, con una sola página.`,
      `Escribir cada una en su propia entrada: ${line}. Si es el nombre de una sola persona u organización, indicarlo en people.yaml con family u organization.`,
    ],
  },
  'doubtful-name/halves': {
    about:
      'La coma separa las entradas de una lista. Un nombre que empieza por los apellidos va entre comillas; si no, se convierte en dos personas. Las páginas lo muestran en el orden habitual, y las citas conocen los apellidos.',
    wording: ({ family, given, shown, isSure, line = '…' }) => [
      isSure
        ? `La coma hace de "${shown}" dos personas: "${family}" y "${given}".`
        : `¿Son "${family}" y "${given}" una sola persona, ${shown}? La coma hace de ellas dos.`,
      `Escribir el nombre entre comillas: ${line}. Si son dos personas, incluir ambas en people.yaml.`,
    ],
  },
  'doubtful-name/others': {
    about:
      'Palabras como "et al." o "y otros" no son una persona. Conviene nombrarlas a todas: las páginas pliegan las listas largas, y las citas las abrevian según su estilo.',
    wording: ({ name, line = '' }) => [
      `"${name}" calla a otras personas, y esas palabras se tomarían por un nombre.`,
      `Nombrar a todas; las páginas pliegan solas las listas largas. Sin las demás, la línea es: ${line}`,
    ],
  },
  'doubtful-name/more': {
    about:
      'Un nombre se escribe sin funciones ni otras palabras. Serían parte del nombre en todas partes, y la persona tendría otra página más.',
    wording: ({ name, extra, line = '…' }) => [
      `"${extra}" no es parte del nombre en "${name}".`,
      `Escribir solo el nombre: ${line}`,
    ],
  },
  'doubtful-name/title': {
    about:
      'Un nombre se escribe sin títulos ni tratamientos. Serían parte del nombre en todas partes, y la persona tendría otra página más.',
    wording: ({ name, title, line = '…' }) => [
      `"${title}" es un tratamiento, no parte del nombre, en "${name}".`,
      `Escribir solo el nombre: ${line}. Si se conoce así a la persona, indicarlo en people.yaml con family u organization.`,
    ],
  },
  'doubtful-name/affiliation': {
    about:
      'Cada entrada de una lista de personas es un nombre y nada más. Lo que va al lado sería parte del nombre en todas las citas, y la persona tendría otra página más.',
    wording: ({ name, affiliation, line = '…' }) => [
      `Es probable que "${affiliation}" no sea parte del nombre en "${name}".`,
      `Escribir solo el nombre: ${line}. Una organización que también firma va en su propia entrada; lo demás que haya que decir de una persona va en people.yaml, en bio. Si todo ello es un solo nombre, indicarlo en people.yaml con family u organization.`,
    ],
  },
  'doubtful-name/address': {
    about:
      'Una dirección no es un nombre: se publicaría como tal, con página propia. Las páginas web de una persona van en links, en people.yaml.',
    wording: ({ name, line }) => [
      `"${name}" es o contiene una dirección, que se publicaría como nombre de una persona.`,
      line === undefined
        ? 'Escribir el nombre en su lugar. Si no se conoce, quitar la entrada.'
        : `Escribir solo nombres, sin direcciones: ${line}`,
    ],
  },
  'doubtful-name/comment': {
    about:
      'El nombre de un comentario es una dirección, que se publicaría y podría acabar en listas de correo no deseado.',
    wording: ({ name, line }) => [
      `"${name}" es o contiene una dirección, que se publicaría como nombre de este comentario.`,
      line === undefined
        ? 'Escribir un nombre en su lugar, por ejemplo: name: Anónimo'
        : `Escribir solo el nombre: ${line}`,
    ],
  },
  'doubtful-name/number': {
    about:
      'El nombre de una persona tiene letras. Una entrada sin ninguna suele ser el número de una nota o una fecha en el campo equivocado.',
    wording: ({ name, line }) => [
      `"${name}" no tiene letras, así que no es un nombre.`,
      line === undefined
        ? 'Escribir el nombre en su lugar, o quitar la entrada.'
        : `Escribir el nombre, o quitar la entrada: ${line}`,
    ],
  },
  'doubtful-name/capitals': {
    about:
      'Un nombre en mayúsculas aparece así en todas las páginas y citas, y junto a los demás nombres de las listas.',
    wording: ({ name, line = '…' }) => [
      `"${name}" está en mayúsculas.`,
      `Escribirlo como en un texto: ${line}. Si es una organización, indicarlo en people.yaml: organization: true`,
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
  'similar-names/topic-key': {
    about:
      'Un texto nombra un tema con el nombre que se lee en la página. En los textos va su clave de journal.yaml; si no, el nombre se vuelve otro tema.',
    wording: ({ name, other }) => [
      `"${name}" es como se lee el tema "${other}", que en los textos se nombra por su clave.`,
      `¿Se quería decir "${other}"?`,
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
  'wrong-family': {
    about:
      'El campo family de people.yaml dice qué parte del nombre son los apellidos, para las citas. Debe escribirse como en el nombre.',
    wording: ({ name, family, suggestion }) => [
      `family es "${family}", pero "${name}" no lo contiene.`,
      suggestion === undefined
        ? 'Escribir los apellidos tal como están en el nombre, o corregir el nombre.'
        : `Escribirlo como en el nombre: family: ${suggestion}`,
    ],
  },
};
