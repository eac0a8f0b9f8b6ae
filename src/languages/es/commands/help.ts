import type { HelpWords } from '../../words/commands/help-words.ts';

const CONTENT = '  --content CARPETA  la carpeta de la revista (si no se indica: content)\n';
const THEME =
  '  --theme CARPETA    la carpeta con el aspecto de la revista (si no se indica: theme, junto al contenido)\n';
const OUTPUT = '  --output CARPETA   dónde se escribe el sitio (si no se indica: _site)\n';
const LANGUAGE = '  --language en|es   el idioma de los mensajes (si no se indica: el del sistema)\n';
const STRICT = '  --strict           los avisos cuentan como errores\n';
const SINCE =
  '  --since REF        compara con esta revisión de git: sus direcciones deben seguir llevando a algún lado, y los cambios en\n' +
  '                     sus textos deben anunciarse en revised (si no se indica: la etiqueta más reciente)\n';
const SINCE_IN_CHECK =
  SINCE +
  '                     si se indica, los avisos sobre lo que cambió desde entonces cuentan como errores\n';
const HELP = '  --help             esta ayuda\n';

const commands: HelpWords['commands'] = {
  build: `npm run build -- [opciones]
Construye el sitio entero. Si los contenidos tienen errores, los muestra y no escribe nada.

${CONTENT}${THEME}${OUTPUT}${STRICT}${SINCE}${LANGUAGE}  --timings          muestra cuánto tardó cada paso, en una línea de JSON
${HELP}`,
  check: `npm run check -- [opciones]
Muestra todos los problemas de los contenidos y no escribe nada.

${CONTENT}${THEME}  --format FORMATO   text, json, github o markdown (si no se indica: text)
${STRICT}${SINCE_IN_CHECK}${LANGUAGE}${HELP}`,
  import: `npm run import -- wordpress EXPORTACIÓN.xml [opciones]
npm run import -- docx ARCHIVO.docx --issue 3 [opciones]
npm run import -- markdown CARPETA [--map MAPA.yaml] [opciones]
Trae un archivo o un texto desde otro sitio: escribe sus textos en la carpeta de la revista y cuenta qué fue de cada elemento
y qué hay que mirar. Nunca sustituye un archivo: importar otra vez no cambia nada, y lo que se editó se queda como está.

De un archivo de WordPress:
  --issues REGLA         a qué número de la revista va cada artículo (si no se indica: date)
                           date          un número por año
                           category      uno por categoría; si algunas llevan número («Número 3», «Vol. 2, n.º 1»), solo
                                         por esas, y las demás pasan a ser secciones
                           tag           lo mismo con las etiquetas
                           ARCHIVO.yaml  un mapa hecho por ti; si no existe, se escribe uno para que lo corrijas
                         la primera categoría de un artículo que no sea un número es su sección; las demás y sus
                         etiquetas son sus temas
  --translations ARCHIVO un volcado de la tabla icl_translations de WPML (element_id, trid, language_code,
                         source_language_code)
  --media CARPETA        toma las imágenes y los archivos de una copia de la carpeta wp-content/uploads; con la palabra fetch
                         en lugar de una carpeta los descarga del propio servidor del sitio, salvo lo que ya está
  --media-limit MB       el archivo más grande que se descarga (si no se indica: 20)
  --types TIPO,TIPO      otros tipos de elementos que son artículos
De un documento de Word:
  --issue NÚMERO         para qué número de la revista es el artículo; tiene que existir
  --to NOMBRE            el nombre del archivo del artículo, sin .md (si no se indica: sale del título)
De una carpeta de Markdown (Jekyll, Hugo, Eleventy):
  --map ARCHIVO.yaml     dice qué campo es cada uno y qué cuentan las rutas de los archivos (si no se indica:
                         import-map.yaml, junto a la carpeta de la revista); si no existe, se escribe uno para que lo
                         corrijas
De todos:
  --in IDIOMA            el idioma de los textos que no dicen el suyo (si no se indica: el del sitio; el de las palabras)
  --report ARCHIVO       escribe el informe en un archivo, en Markdown, con todas sus líneas
  --dry-run              no escribe nada, y cuenta lo mismo
${CONTENT}${LANGUAGE}${HELP}`,
  new: `npm run new -- article "Título" --issue 3 [opciones]
npm run new -- issue "Título" --issue 4 --date 2021-03 [opciones]
npm run new -- page "Título" [opciones]
Empieza un artículo (article), un número de la revista (issue) o una página (page): escribe un borrador para completar. En
una terminal pregunta todo lo que haga falta; en un script nunca pregunta.

  --issue NÚMERO     en qué número va el artículo, o qué número se empieza
  --date FECHA       2021, 2021-03 o 2021-03-15; sin ella, un artículo lleva la fecha de su número
  --responds-to ID   a qué responde el artículo: un identificador o su comienzo, id#p12 para un párrafo, o una dirección
                     completa; puede repetirse
  --author NOMBRE    quién lo escribió; puede repetirse
  --section CLAVE    la clave de una sección de journal.yaml
  --topic CLAVE      un tema; puede repetirse
  --in IDIOMA        en qué idioma está escrito (si no se indica: el primero de la revista)
  --name NOMBRE      el nombre del archivo, sin .md (si no se indica: sale del título)
${CONTENT}${LANGUAGE}${HELP}`,
  start: `npm start -- [opciones]
Construye el sitio con los borradores, lo muestra en el navegador y lo reconstruye después de cada cambio.

${CONTENT}${THEME}  --port NÚMERO      el puerto (si no se indica: 8080)
  --host DIRECCIÓN   deja que lo vean otros aparatos de la red, con los borradores: 0.0.0.0, o una dirección o un nombre de
                     esta computadora (si no se indica: solo se ve en esta computadora). A cualquier otro nombre responde
                     con 403; 0.0.0.0 admite todas las direcciones de esta computadora y su nombre
${LANGUAGE}${HELP}`,
  status: `npm run status -- [opciones]
Dice qué textos están traducidos, atrasados o sin traducir, qué traducciones hacen más falta y qué artículos no
tienen respuesta.

${CONTENT}  --format FORMATO   text o json (si no se indica: text); docs/status.md describe el JSON
${LANGUAGE}${HELP}`,
  translate: `npm run translate -- ID --to IDIOMA [opciones]
npm run translate -- --all --done [opciones]
Empieza una traducción: escribe el archivo que hay que traducir. ID es el nombre de un artículo o de una página, o issue-2
para la introducción del número 2; también sirve la ruta del archivo. Si la traducción ya existe, muestra párrafo por párrafo
qué ha cambiado en el texto del que se hizo.

  --to IDIOMA        a qué idioma se traduce (no hace falta si solo hay uno posible)
  --empty            empieza sin el texto del original
  --done             anota que la traducción dice lo mismo que el original de ahora, aunque no hubiera nada que cambiar
  --all --done       anota en cada traducción que aún no lo diga de qué texto se hizo: del original tal como estaba cuando
                     la traducción cambió por última vez, según git; sin git, tal como está ahora. No toca las demás
${CONTENT}${LANGUAGE}${HELP}`,
};

const ofProgram = `  npm test           prueba el programa
  npm run bench      mide su velocidad
`;

const all = `Contrapunto: una carpeta de Markdown se convierte en el archivo de una revista.

  npm start          construye el sitio, lo muestra en http://localhost:8080 y lo reconstruye con cada cambio
  npm run build      construye el sitio en _site/
  npm run check      muestra los problemas de los contenidos
  npm run import     trae un archivo desde WordPress
  npm run new        empieza un artículo, un número o una página
  npm run translate  empieza una traducción o muestra qué ha cambiado desde entonces
  npm run status     qué está traducido, qué está atrasado y qué falta
${ofProgram}
Cada una tiene su ayuda: npm run build -- --help
Códigos de salida: 0, hecho; 1, hay problemas; 2, la orden está mal escrita.
`;

/** Cómo se usan las órdenes, en español. */
export const help: HelpWords = { all, ofProgram, commands };
