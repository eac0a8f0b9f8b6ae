import { defineRule } from '../../problem.ts';

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
  about: {
    en: 'The pages of the journal load nothing from other sites, which could watch its readers. The picture becomes a link.',
    es: 'Las páginas de la revista no cargan nada de otros sitios, que podrían vigilar a quien lee. La imagen se convierte en un enlace.',
  },
  example: { href: 'https://example.org/march.jpg' },
});
