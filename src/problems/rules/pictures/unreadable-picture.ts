import type { PictureFault } from '../../../model/media.ts';
import { defineRule } from '../../problem.ts';

/** Readers would see a broken picture. Reported for pictures that a published text shows. */
export const unreadablePicture = defineRule<{ fault: PictureFault }>('unreadable-picture', 'error', {
  en: ({ fault }) => EN[fault],
  es: ({ fault }) => ES[fault],
  about: {
    en: 'The file has the name of a picture, and readers would see an empty frame in its place.',
    es: 'El archivo tiene nombre de imagen, pero quien lee vería en su lugar un marco vacío.',
  },
  example: { fault: 'damaged' },
});

const EN = {
  'no-picture': [
    'The file is not a picture, though it is named as one.',
    'Save the picture again as JPEG or PNG, with a program for pictures: another ending does not make a file a picture.',
  ],
  'too-large': [
    'The picture is larger than 100 million pixels or 64 MB.',
    'Save it smaller: 2,400 pixels are wide enough for every screen.',
  ],
  damaged: [
    'The picture is damaged: a part of the file is missing or cannot be read.',
    'Copy the file again from where it came, or save it anew.',
  ],
} as const satisfies Record<PictureFault, readonly [string, string]>;

const ES = {
  'no-picture': [
    'El archivo no es una imagen, aunque su nombre lo diga.',
    'Guardar la imagen otra vez como JPEG o PNG con un programa de imágenes: cambiar la terminación del nombre no basta.',
  ],
  'too-large': [
    'La imagen pasa de 100 millones de píxeles o de 64 MB.',
    'Guardarla más pequeña: 2400 píxeles de ancho bastan para cualquier pantalla.',
  ],
  damaged: [
    'La imagen está dañada: falta una parte del archivo o no se puede leer.',
    'Copiar otra vez el archivo desde su origen o guardarlo de nuevo.',
  ],
} as const satisfies Record<PictureFault, readonly [string, string]>;
