import type { FieldWords } from '../../words/fields/field-words.ts';

/** Qué hace cada campo, en español. */
export const about: FieldWords['about'] = {
  title:
    'El título, en el idioma del archivo. Lo que va entre asteriscos sale en cursiva, aquí y en el subtítulo, el resumen y los nombres de las secciones: Leer *El capital*. Un título que empieza con un asterisco va entre comillas.',
  subtitle: 'Una segunda línea debajo del título.',
  summary: 'Una o dos frases para las listas, los buscadores y las vistas previas.',
  issue: 'El número al que pertenece. La carpeta ya lo dice; aquí solo se puede repetir.',
  language: 'El idioma del texto. El nombre del archivo ya lo dice; aquí solo se puede repetir.',
  authors:
    'Quién lo escribió: personas u organizaciones, con la misma grafía en todas partes. Un nombre que empieza por los apellidos va entre comillas: ["García Márquez, Gabriel", Ana Rivas].',
  translators: 'Quién tradujo esta edición.',
  editors: 'Quién editó el número.',
  date: 'Cuándo apareció el texto; en una traducción, cuándo apareció la traducción. Sin fecha, vale la del número.',
  topics: 'De qué trata, con claves; las mismas en todos los textos.',
  'answer.paragraph': 'El número del párrafo al que se responde.',
  'answer.article': 'El identificador del artículo al que se responde, o una dirección https completa.',
  'responds-to':
    'A qué responde este texto: el identificador de un artículo, una lista, una dirección https completa o {article: id, paragraph: 12}.',
  'redirect-from':
    'Direcciones antiguas de este texto, que llevarán aquí. Las que tienen una consulta (/?p=123) funcionan solo en algunos servidores.',
  slug: 'La última parte de la dirección de esta edición, si no es el nombre del archivo.',
  'translated-from': 'El idioma del que se tradujo esta edición.',
  source:
    'La huella del texto del que se hizo esta edición. La escribe npm run translate, que la renueva con --done.',
  revised:
    'Cuándo se revisó por última vez el texto publicado, y qué cambió; se lee encima del texto. Cada edición lleva lo suyo.',
  'revised.date': 'Cuándo se revisó el texto.',
  'revised.note': 'Qué cambió, para quien ya conocía el texto.',
  license: 'La licencia del texto, si no es la de la revista.',
  doi: 'El DOI, sin https://doi.org/.',
  draft: 'Un borrador solo se ve con `npm start` y nunca se publica. Esconde esta edición y ninguna otra.',
  'image.src': 'El archivo de la imagen: su ruta desde la carpeta de este texto. Una traducción lo omite.',
  'image.alt': 'Lo que muestra la imagen, para quienes no la ven.',
  'image.credit': 'De quién es la imagen. Una traducción puede decirlo con otras palabras.',
  'attachment.file': 'El archivo: su ruta desde la carpeta de este texto.',
  'attachment.title': 'Lo que se lee en la página; sin él, el nombre del archivo.',
  section: 'La sección del número, por su clave en journal.yaml.',
  image: 'Una imagen encima del texto.',
  attachments: 'Archivos para descargar. Una traducción sin archivos propios tiene los del original.',
  volume: 'El volumen, como está impreso.',
  cover: 'La imagen de la portada.',
  contents: 'Los identificadores de los artículos en el orden de la edición; sin él, por sección y título.',
  call: 'Una convocatoria: el último día (o mes, o año), la zona horaria en que acaba ese día, el número al que va y un texto.',
  'call.deadline': 'El último día en que se reciben respuestas. Una traducción lo omite.',
  'call.zone': 'La zona horaria en que acaba ese día, si no es la de la revista.',
  'call.for': 'El número al que van las respuestas.',
  'call.text': 'Qué se pide. Cada traducción lleva su propio texto.',
  'journal.title': 'El título de la revista.',
  'journal.tagline': 'Una línea debajo del título.',
  'journal.description': 'Qué es la revista, en una frase.',
  'journal.url': 'La dirección del sitio, con https:// y, si la hay, una ruta.',
  'journal.languages':
    'Los idiomas de la revista, por sus códigos; el primero es el principal. En un idioma para el que el programa no tiene palabras, las que rodean los textos están en inglés.',
  'journal.publisher': 'Quién publica la revista.',
  'journal.issn': 'El ISSN.',
  'journal.license': 'La licencia de todo lo que publica la revista; un texto puede tener la suya.',
  'journal.oai-gateway':
    'La pasarela OAI-PMH por la que las bibliotecas recolectan oai.xml, si la revista está registrada en una.',
  'journal.email': 'Adónde se envían las respuestas.',
  'journal.zone': 'La zona horaria en que acaban los plazos.',
  'journal.sections': 'Las secciones de un número, en orden, con sus nombres.',
  'journal.topics': 'Los nombres de los temas; de un tema sin nombre se muestra la clave.',
  'journal.guide':
    'Si el sitio lleva estas guías para editar y traducir. Las lleva, salvo que se escriba false.',
  'journal.offline':
    'Si se puede guardar un número en el navegador para leerlo sin conexión. Se puede, salvo que se escriba false. Si antes se podía, false borra además lo que cada lectora o lector había guardado, la próxima vez que abra el sitio.',
  'journal.share-pictures':
    'Qué páginas tienen una imagen con su título, que se muestra donde se comparte su dirección: con articles, cada artículo y cada número, que es lo que vale si no se escribe nada; con issues, cada número, y sus artículos muestran la de su número; con none, ninguna.',
  'journal.pdf':
    'Si cada artículo y cada número tienen un PDF, para imprimir o guardar, en cada idioma en que se pueden leer. Para eso se escribe true; hace falta instalar el paquete @myriaddreamin/typst-ts-node-compiler, que los compone.',
  'journal.redirects':
    'Direcciones antiguas de páginas que no son textos, como las de personas, temas y debates, y la página a la que cada una lleva ahora. Los textos tienen redirect-from.',
  'journal.words':
    'Palabras que las páginas llevan en lugar de las del programa, por idioma: «Entregas» en vez de «Números», por ejemplo. Cada una tiene un nombre, con un punto entre sus partes; están todos en la guía del tema.',
  'person.bio': 'Quién es la persona, en una o dos frases.',
  'person.links': 'Dónde encontrar más sobre la persona.',
  'person.family':
    'El apellido o los apellidos, tal como cierran el nombre, para las citas. Hace falta si son dos y no son de los más comunes en español.',
  'person.organization':
    'Si el nombre es de una organización, que las citas no dividen. Un nombre con una palabra como «Comité» se trata como tal.',
  'repository.forge': 'El tipo de forja, si su dirección no lo dice. Para Gitea, escribir forgejo.',
  'repository.branch': 'La rama que se edita.',
  'repository.folder':
    'Dónde está la carpeta de contenidos dentro del repositorio; `.` si es el repositorio mismo.',
  repository:
    'El repositorio en que se edita la revista: sus páginas enlazan entonces con el editor de la forja.',
  'repository.url': 'La dirección del repositorio.',
  'comment.language': 'El idioma del comentario, si no es el idioma en que se escribió el artículo.',
  'comment.name': 'Quién escribió el comentario.',
  'comment.date': 'Cuándo se escribió.',
  'comment.text':
    'El comentario, en Markdown sin HTML, con versos como en los textos. Los párrafos se separan con una línea en blanco.',
  'comment.replies': 'Las respuestas al comentario, cada una con los mismos campos.',
};
