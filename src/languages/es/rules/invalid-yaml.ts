import type { YamlFinding, YamlSlip } from '../../words/rules/fields.ts';
import type { Wording } from '../../words/rules/rule-words.ts';

/** Una línea que no se puede leer como YAML, en español. */
export function invalidYaml(finding: YamlFinding): Wording {
  const { slip, better, lines, spaces, sign, field, other } = finding;
  if (slip === 'repeated') {
    const message = `"${field}" está escrito dos veces; la primera, en la línea ${other}. Solo contaría uno de los dos.`;
    return [
      message,
      better === undefined
        ? `Dejar uno de los dos: borrar la línea ${other} o esta.`
        : `Borrar la línea ${other} y escribir esta así: ${better}`,
    ];
  }
  const message =
    sign === undefined
      ? MESSAGES[slip]
      : `El valor empieza con ${sign}, un signo que aquí tiene un sentido propio.`;
  if (better === undefined) return [message, CURES[slip] ?? CURES.other];
  const cure = lines > 1 ? `Escribir estas ${lines} líneas en una sola, así` : 'Escribirlo así';
  const where =
    spaces === undefined ? '' : spaces === 0 ? ', sin espacios delante' : `, con ${spaces} espacios delante`;
  return [message, `${cure}${where}: ${better}`];
}

const MESSAGES: Readonly<Record<Exclude<YamlSlip, 'repeated'>, string>> = {
  colon:
    'El valor lleva dos puntos seguidos de un espacio, o termina en dos puntos. Sin comillas, ahí empezaría otro campo.',
  'after-quote': 'Hay palabras después de la comilla de cierre, y el campo termina en esa comilla.',
  'unclosed-quote': 'El valor empieza con una comilla que no se cierra.',
  'after-bracket': 'Hay palabras después del corchete o la llave de cierre, y el campo termina ahí.',
  'unclosed-bracket': 'Aquí se abre un corchete o una llave que no se cierra.',
  'in-brackets': 'Entre corchetes o llaves algunos signos tienen un sentido propio, y esto no se puede leer.',
  sign: 'El valor empieza con un signo que aquí tiene un sentido propio. Hay que ponerlo entre comillas.',
  escape: 'Entre comillas dobles, la barra invertida tiene un sentido propio.',
  'no-space': 'Falta el espacio después de los dos puntos o del guion.',
  'no-colon': 'Después del nombre de un campo van dos puntos y un espacio.',
  'hard-space':
    'El blanco que va después de los dos puntos o del guion, o antes del campo, no es un espacio corriente, aunque lo parezca.',
  tab: 'La línea lleva una tabulación como sangría.',
  indent: 'La línea no empieza en la misma columna que los campos con los que va.',
  comment: 'Lo que sigue al signo # es un comentario, y por eso el corchete o la llave no se cierra.',
  'goes-on': 'El valor sigue en otra línea de un modo que no se puede leer.',
  document: 'Una línea de guiones o de puntos termina aquí los campos, y el resto se perdería.',
  'no-field': 'Esta línea no es un campo: no tiene un nombre seguido de dos puntos.',
  aliases: 'Los signos & y *, que repiten valores, se usan mucho más de lo que necesita cualquier texto.',
  deep: 'Aquí hay valores unos dentro de otros a demasiada profundidad: cientos de niveles.',
  other: 'Esta línea no se puede leer junto con las que la rodean.',
};

/** Qué hacer cuando no hay línea que mostrar. */
const CURES: Readonly<Partial<Record<YamlSlip, string>> & { other: string }> = {
  document: 'Borrar esta línea.',
  'no-field': 'Escribir delante el nombre del campo, con dos puntos y un espacio, o borrar la línea.',
  aliases: 'Escribir los valores por extenso.',
  deep: 'Subir algunos niveles los valores más profundos.',
  other:
    'Escribir cada campo en su propia línea, como "nombre: valor", y empezar en la misma columna los campos que van juntos.',
};
