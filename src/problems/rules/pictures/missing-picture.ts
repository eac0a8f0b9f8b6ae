import { defineRule, type Wording } from '../../problem.ts';

interface Missing {
  readonly src: string;
  readonly suggestion: string | undefined;
}

const wording = {
  en: ({ src, suggestion }: Missing): Wording => [
    src === '' ? 'The picture has no address.' : `The picture "${shortened(src)}" is not there.`,
    suggestion
      ? `Did you mean "${suggestion}"?`
      : "Save the picture in the issue's folder media and write its path, for example media/march.jpg.",
  ],
  es: ({ src, suggestion }: Missing): Wording => [
    src === '' ? 'La imagen no tiene dirección.' : `La imagen "${shortened(src)}" no existe.`,
    suggestion
      ? `¿Se quería decir "${suggestion}"?`
      : 'Guardar la imagen en la carpeta media del número y escribir su ruta, por ejemplo media/marcha.jpg.',
  ],
  about: {
    en: 'The text shows a picture that is not in the folder. Capitals count: March.jpg is not march.jpg. In HTML that a text brought along from elsewhere it is only a warning.',
    es: 'El texto muestra una imagen que no está en la carpeta. Las mayúsculas cuentan: Marcha.jpg no es marcha.jpg. En HTML que el texto trajo de otro sitio es solo un aviso.',
  },
  example: { src: 'media/march.jpg', suggestion: undefined },
};

/** A text shows a picture that is not there. Its alternative text stays in the page. */
export const missingPicture = defineRule<Missing>('missing-picture', 'error', wording);

/** The same in raw HTML, which a text brought with it from elsewhere. */
export const inheritedMissingPicture = defineRule<Missing>('missing-picture', 'warning', wording);

/** A picture written into the text itself (`data:`) has an address as long as its file. */
function shortened(src: string): string {
  return src.length > 100 ? `${src.slice(0, 60)}…` : src;
}
