import type { Words } from './words.ts';

export const ES: Words = {
  help: `npm create contrapunto@latest mi-revista

Empieza una revista en una carpeta nueva o vacía, y pregunta lo que no se haya dicho:

  --title TEXTO       el título de la revista
  --languages LISTA   los códigos de sus idiomas; el primero es el principal: es,en
  --url DIRECCIÓN     dónde estará el sitio
  --forge NOMBRE      github, gitlab, codeberg, netlify, cloudflare, server o none
  --yes               no pregunta nada y toma lo habitual
  --language en|es    el idioma de estos mensajes

Entre la carpeta y la primera opción, npm necesita dos guiones sueltos:

  npm create contrapunto@latest mi-revista -- --title "Mi revista" --yes
`,
  ask: {
    folder: 'Nombre de la carpeta nueva',
    title: 'Título de la revista',
    languages: (names) => `Idiomas, primero el principal (${names.join(', ')})`,
    url: 'Dirección del sitio, si ya se sabe',
    forge: '¿Dónde se va a publicar?',
  },
  forges: {
    github: 'GitHub Pages',
    gitlab: 'GitLab Pages',
    codeberg: 'Codeberg u otro sitio con Forgejo',
    netlify: 'Netlify',
    cloudflare: 'Cloudflare Pages',
    server: 'un servidor propio',
    none: 'todavía no se sabe',
  },
  publish: {
    github:
      'Sube esta carpeta a un repositorio de GitHub, con `package-lock.json`, y elige *GitHub Actions* como fuente en *Settings*, *Pages*. Desde entonces se publica cada cambio de la rama principal y se revisa cada propuesta (*pull request*).',
    gitlab:
      'Sube esta carpeta a un proyecto de GitLab, con `package-lock.json`. `.gitlab-ci.yml` publica la rama principal y revisa cada propuesta (*merge request*).',
    codeberg:
      'Sube esta carpeta a un repositorio de Codeberg, con `package-lock.json`, y activa *Actions* en sus ajustes. Cada cambio de la rama `main` se publica en la rama `pages`, y se revisa cada propuesta (*pull request*). Si usas otro sitio con Forgejo, escribe la etiqueta de su ejecutor en los dos archivos de `.forgejo/workflows/`.',
    netlify:
      'Sube esta carpeta a un repositorio, con `package-lock.json`, e impórtalo en Netlify: `netlify.toml` dice lo demás.',
    cloudflare:
      'Sube esta carpeta a un repositorio, con `package-lock.json`, y conéctalo a Cloudflare Pages con el comando de construcción `npm run build`. `wrangler.toml` y `.node-version` dicen lo demás.',
    server:
      '`npm run build` hace todo el sitio en `_site/`. Cópialo a tu servidor, por ejemplo con `rsync --archive --delete _site/ servidor:/var/www/revista/`. El sitio trae archivos que dicen a nginx, Apache y Caddy sus cabeceras y redirecciones.',
    none: '`npm run build` hace todo el sitio en `_site/`. Son solo archivos, así que lo puede servir cualquier alojamiento.',
  },
  again: 'Responde otra vez, por favor.',
  oneFolder: 'Nombra una sola carpeta. Un título con espacios va entre comillas.',
  noTitle: 'El título está vacío.',
  noAddress: (written) => `«${written}» no es una dirección web como https://revista.example.org/.`,
  unknownLanguages: (written, known) =>
    `«${written}» no es una lista de idiomas. Se conocen estos: ${known.join(', ')}.`,
  unknownForge: (written, known) => `«${written}» no es ninguno de estos: ${known.join(', ')}.`,
  unknownOption: (written) => `No existe la opción ${written}, o le falta su valor.`,
  notEmpty: (folder) =>
    `La carpeta ${folder} no está vacía, así que no se ha escrito nada. Nombra una nueva, o vacíala.`,
  notWritten: (folder, reason) =>
    `No se ha podido escribir la carpeta ${folder} (${reason}). No queda nada de ella.`,
  stopped: 'No se ha escrito nada.',
  done: (folder, lines) =>
    `Tu revista está en ${folder}. Dos líneas la muestran:\n\n  ${lines.join('\n  ')}\n`,
  journal: {
    url: 'Dónde estará el sitio. De aquí se hacen los enlaces y los canales.',
    languages: 'El primero es el principal: sus archivos no llevan código en el nombre.',
    sharePictures:
      'Las imágenes que otros sitios muestran para los enlaces no tienen todas las letras o signos del título: no se hacen.',
  },
  ignored: 'Lo que se hace a partir de lo demás, y se puede volver a hacer.',
};
