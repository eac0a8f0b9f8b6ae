import { defineRule } from '../problem.ts';

/** A text would show a picture that lies on another host: it becomes a link. */
export const remotePicture = defineRule<{ href: string }>('remote-picture', 'warning', {
  en: ({ href }) => [
    `The picture "${href}" is on another site, so the page only links to it.`,
    "Save it in the issue's folder media and write its path, for example media/march.jpg.",
  ],
  es: ({ href }) => [
    `La imagen "${href}" está en otro sitio, así que la página solo la enlaza.`,
    'Guardarla en la carpeta media del número y escribir su ruta, por ejemplo media/marcha.jpg.',
  ],
});
