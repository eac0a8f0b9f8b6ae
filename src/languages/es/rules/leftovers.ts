import type { Leftover } from '../../words/rules/leftovers.ts';
import type { Wording } from '../../words/rules/rule-words.ts';

/** Lo que se dice de las marcas que no llegaron a ser lo que se quería, en español. */
export function leftoverWording(found: Leftover): Wording {
  const { kind, written } = found;
  if (kind === 'lost cells') {
    const { cells, columns } = found;
    return [
      `Esta fila tiene ${cells} celdas, pero la primera de la tabla tiene ${columns}; "${written}" no se muestra.`,
      `Dar a la primera fila y a la línea de debajo el mismo número de celdas. Si un "|" es parte de un texto, escribir "\\|".`,
    ];
  }
  const better = found.better === undefined ? undefined : `Escribir "${found.better}".`;
  switch (kind) {
    case 'link':
      return [
        `"${written}" no se ha convertido en un enlace ni en una imagen.`,
        better ??
          'Escribir "[palabras](dirección)" en un solo párrafo, sin espacio entre las dos partes; si la dirección contiene un espacio, "[palabras](<dirección>)".',
      ];
    case 'reference':
      return [
        `"${written}" no se ha convertido en un enlace, porque ninguna línea dice a qué dirección lleva.`,
        `Escribir la dirección entre paréntesis, "[palabras](dirección)", o añadir una línea con ella: "${found.better} dirección".`,
      ];
    case 'definition':
      return [
        `La línea "${written}" no se muestra: define una dirección para enlaces, y ningún enlace la usa.`,
        `Quitar la línea. Si tiene que leerse, escribir "${found.better}".`,
      ];
    case 'emphasis':
      return [
        `"${written}" no se ha convertido en un énfasis: los signos quedan en el texto.`,
        better ??
          'Poner los signos justo antes de la primera palabra y justo después de la última. Para que un signo se lea, escribir delante una barra invertida: "\\*".',
      ];
    case 'note label':
      return [
        `"${written}" no se ha convertido en una nota, porque el nombre de una nota no contiene espacios.`,
        `Escribir "${found.better}", tanto en el texto como delante de la nota misma.`,
      ];
    case 'note colon':
      return [
        `"${written}" empieza como una nota, pero ha quedado dentro del texto anterior.`,
        `Escribir "${found.better}", al comienzo de una línea.`,
      ];
    case 'inline note':
      return [
        `"${written}" no se ha convertido en una nota, porque no se cierra.`,
        'Cerrar la nota con "]".',
      ];
    case 'bullets':
      return [
        `"${written}" no se ha convertido en un punto de una lista; las líneas así se juntan en un solo párrafo.`,
        `${better} Hacer lo mismo en cada línea de la lista.`,
      ];
    case 'numbered lines':
      return [
        `Las líneas a partir de "${written}" no forman una lista y se juntan en un solo párrafo.`,
        'Dejar una línea en blanco antes de cada una: así cada una es un párrafo y conserva su comienzo. Los puntos de una lista empiezan con "-" o, contando desde el 1, con "1."',
      ];
    case 'heading':
      return [
        `"${written}" no se ha convertido en un título, porque falta el espacio después de "#".`,
        better ?? '',
      ];
    case 'empty heading':
      return [
        `"${written}" es un título sin palabras y no se muestra.`,
        'Escribir a continuación las palabras del título, o quitar la línea.',
      ];
    case 'underlined paragraph':
      return [
        `La línea que hay debajo de "${written}" ha convertido el párrafo entero en un título.`,
        'Dejar una línea en blanco entre los dos. Un título se escribe "## Título".',
      ];
    case 'title':
      return [
        `El texto empieza con su propio título: "${written}". La página lo muestra dos veces.`,
        'Quitarlo del texto.',
      ];
    case 'fence':
      return [
        'Este bloque de código no se cierra, y todo lo que sigue se ha convertido en código.',
        `Escribir "${found.better}" en una línea aparte, después de la última línea del código.`,
      ];
    case 'code':
      return [
        `"${written}" no se ha convertido en código: el acento grave queda en el texto.`,
        better ?? 'Cerrarlo con otro acento grave, o escribir delante una barra invertida: "\\`".',
      ];
    case 'indented paragraph':
      return [
        `El párrafo "${written}" se ha convertido en código, porque empieza con cuatro espacios o un tabulador.`,
        'Empezar sus líneas sin espacios.',
      ];
    case 'table':
      return [
        `"${written}" no se ha convertido en una tabla.`,
        'Una tabla tiene una primera fila y, justo debajo, una línea con el mismo número de celdas de guiones: "| a | b |", "|---|---|". Antes va una línea en blanco.',
      ];
    case 'foreign':
      return [
        `"${written}" es una marca de otro programa; aquí se lee tal cual.`,
        'Quitarla. Si tiene que leerse, ponerla entre acentos graves.',
      ];
  }
}
