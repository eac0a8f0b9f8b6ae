import type { LinksFindings } from '../../words/rules/links.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** Las reglas sobre los enlaces, en español. */
export const links: RuleWords<LinksFindings> = {
  'broken-anchor': {
    about:
      'Un enlace puede llevar a un lugar dentro de un texto: un título o un párrafo numerado (#p12). Este nombra un lugar que el texto no tiene, así que el enlace lleva al comienzo de su página.',
    wording: ({ href, suggestion }) => [
      `El enlace lleva a "${href}", pero ese texto no tiene ningún título ni lugar con ese nombre.`,
      suggestion
        ? `¿Se quería decir "#${suggestion}"?`
        : 'Escribir después de # el identificador de un título, o dárselo al título: ## Título {#identificador}',
    ],
  },
  'broken-link': {
    about:
      'El enlace nombra un archivo, un identificador o una página que la revista no tiene. Quedan las palabras, sin el enlace.',
    wording: ({ href, suggestion }) => [
      href === ''
        ? 'El enlace no lleva a ninguna parte: su dirección está vacía.'
        : `El enlace lleva a "${href}", pero no existe ese archivo ni esa página.`,
      suggestion
        ? `¿Se quería decir "${suggestion}"?`
        : 'Corregir la dirección, o dejar las palabras sin enlace.',
    ],
  },
  'broken-link/forbidden': {
    about:
      'Hay enlaces que podrían ejecutar un programa en el navegador de quien lee, o que necesitan un programa propio para abrirse. Se quitan, pero sus palabras quedan.',
    wording: ({ scheme }) => [
      `El enlace empieza por "${scheme}:". Los enlaces de ese tipo no se publican.`,
      'Escribir una dirección que empiece por https:, http: o mailto:, o una ruta dentro de la revista.',
    ],
  },
  'broken-link/malformed': {
    about:
      'Ningún navegador puede abrir la dirección: el nombre del sitio falta o lleva un corchete o un espacio, o la cifra que sigue a los dos puntos es demasiado alta. Quedan las palabras, sin el enlace.',
    wording: ({ href }) => [
      `El enlace lleva a "${href}", una dirección que ningún navegador puede abrir.`,
      'Copiar la dirección del navegador, como https://example.org/pagina/, o dejar las palabras sin enlace.',
    ],
  },
  'link-to-draft': {
    about:
      'El enlace lleva a un texto que todavía es un borrador, así que nadie encontraría nada. Mientras ese texto no se publique, quedan las palabras, sin el enlace.',
    wording: ({ href, draft }) => [
      `El enlace lleva a "${href}", pero "${draft}" todavía es un borrador: nadie puede leerlo aún.`,
      `Publicar antes "${draft}" (quitar su draft: true) o dejar por ahora las palabras sin enlace.`,
    ],
  },
};
