import { fileSize } from '../../../languages/file-size.ts';
import { defineRule } from '../../problem.ts';

interface Large {
  readonly bytes: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture straight from a camera makes the journal slow to clone and to build, and readers see no more of it. */
export const largePicture = defineRule<Large>('large-picture', 'warning', {
  en: ({ bytes, width, height }) => [
    `The picture is very large: ${width} × ${height} pixels, ${fileSize(bytes, 'en')}.`,
    'Save it smaller, as JPEG: 2,400 pixels are wide enough for every screen, and a photograph then has less than 1 MB.',
  ],
  es: ({ bytes, width, height }) => [
    `La imagen es muy grande: ${width} × ${height} píxeles, ${fileSize(bytes, 'es')}.`,
    'Guardarla más pequeña, como JPEG: 2400 píxeles de ancho bastan para cualquier pantalla, y así una fotografía ocupa menos de 1 MB.',
  ],
  about: {
    en: 'A picture as it comes from a camera is larger than any screen can show. Readers get it in fitting sizes, but everyone who works on the journal carries it along for good.',
    es: 'Una imagen tal como sale de la cámara es mayor de lo que muestra cualquier pantalla. Quien lee la recibe en tamaños adecuados, pero quien trabaja en la revista carga con ella para siempre.',
  },
  example: { bytes: 7_400_000, width: 5184, height: 3456 },
});
