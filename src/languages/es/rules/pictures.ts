import { fileSize } from '../../cldr/file-size.ts';
import type { PictureFault, PicturesFindings } from '../../words/rules/pictures.ts';
import type { RuleWords, Wording } from '../../words/rules/rule-words.ts';

/** Las reglas sobre las imágenes, en español. */
export const pictures: RuleWords<PicturesFindings> = {
  'large-picture': {
    about:
      'Una imagen tal como sale de la cámara es mayor de lo que muestra cualquier pantalla. Quien lee la recibe en tamaños adecuados, pero quien trabaja en la revista carga con ella para siempre.',
    wording: ({ bytes, width, height }) => [
      `La imagen es muy grande: ${width} × ${height} píxeles, ${fileSize(bytes, 'es')}.`,
      'Guardarla más pequeña, como JPEG: 2400 píxeles de ancho bastan para cualquier pantalla, y así una fotografía ocupa menos de 1 MB.',
    ],
  },
  'missing-alt': {
    about:
      'Quien escucha la página, o no puede cargar las imágenes, solo tiene la descripción, que dice en una frase lo que se ve.',
    wording: ({ src }) => [
      'La imagen no tiene descripción para quienes no la ven.',
      `Escribir entre los corchetes lo que muestra: ![Una marcha bajo la lluvia](${shortened(src)})`,
    ],
  },
  'missing-alt/html': {
    about:
      'Una imagen escrita en HTML también necesita una descripción: una frase, en alt, que diga lo que se ve.',
    wording: () => [
      'La imagen no tiene descripción para quienes no la ven.',
      'Escribir en su etiqueta lo que muestra: alt="Una marcha bajo la lluvia"',
    ],
  },
  'missing-alt/field': {
    about:
      'La imagen que nombra el encabezado también necesita una descripción: una frase que diga lo que se ve.',
    wording: ({ field }) => [
      'La imagen no tiene descripción para quienes no la ven.',
      `Añadir lo que muestra: ${field}: {src: …, alt: Una marcha bajo la lluvia}`,
    ],
  },
  'missing-picture': {
    about:
      'El texto muestra una imagen que no está en la carpeta. Las mayúsculas cuentan: Marcha.jpg no es marcha.jpg. En su lugar quedan su descripción y su pie.',
    wording: ({ src, suggestion }) => [
      src === '' ? 'La imagen no tiene dirección.' : `La imagen "${shortened(src)}" no existe.`,
      suggestion
        ? `¿Se quería decir "${suggestion}"?`
        : 'Guardar la imagen en la carpeta media del número y escribir su ruta, por ejemplo media/marcha.jpg.',
    ],
  },
  'remote-picture': {
    about:
      'Las páginas de la revista no cargan nada de otros sitios, que podrían vigilar a quien lee. La imagen se convierte en un enlace.',
    wording: ({ href }) => [
      `La imagen "${href}" está en otro sitio, así que la página solo la enlaza.`,
      'Guardarla en la carpeta media del número y escribir su ruta, por ejemplo media/marcha.jpg.',
    ],
  },
  'unreadable-picture': {
    about: 'El archivo tiene nombre de imagen, pero quien lee vería en su lugar un marco vacío.',
    wording: ({ fault }) => FAULTS[fault],
  },
  'undrawn-title': {
    about:
      'Otros sitios muestran los enlaces a un texto con una imagen de su título. El tipo de letra de esas imágenes solo tiene letras latinas: un título con letras de otra escritura no aparece en la imagen, y signos como los emojis se quitan del título.',
    wording: ({ titles, letters }) => [
      `Las imágenes que otros sitios muestran en los enlaces no tienen letras para ${listed(letters.map(quoted))}: ${listed(titles.map(({ title, path }) => `"${title}" (${path})`))}.`,
      'Una imagen así muestra lo que puede o, si no, solo el nombre de la revista; las páginas no cambian. Para que no haya imágenes de títulos, escribir en journal.yaml: share-pictures: none',
    ],
  },
};

/** Acorta la dirección de una imagen. Una dirección `data:` contiene el archivo entero. */
function shortened(src: string): string {
  return src.length > 100 ? `${src.slice(0, 60)}…` : src;
}

const FAULTS: Readonly<Record<PictureFault, Wording>> = {
  'no-picture': [
    'El archivo no es una imagen, aunque su nombre lo diga.',
    'Guardar la imagen otra vez como JPEG o PNG con un programa de imágenes: cambiar la terminación del nombre no basta.',
  ],
  'too-large': [
    'La imagen pasa de 100 millones de píxeles o de 64 MB.',
    'Guardarla más pequeña: 2400 píxeles de ancho bastan para cualquier pantalla.',
  ],
  'too-many-parts': [
    'Antes de la imagen, el archivo tiene más de mil partes: ninguna cámara ni programa escribe tantas.',
    'Abrirlo con un programa de imágenes y guardarlo de nuevo como JPEG o PNG.',
  ],
  damaged: [
    'La imagen está dañada: falta una parte del archivo o no se puede leer.',
    'Copiar otra vez el archivo desde su origen o guardarlo de nuevo.',
  ],
};

function quoted(letter: string): string {
  return `"${letter}"`;
}

/** Los primeros, para una frase. */
function listed(items: readonly string[]): string {
  return items.slice(0, 5).join(', ') + (items.length > 5 ? ', …' : '');
}
