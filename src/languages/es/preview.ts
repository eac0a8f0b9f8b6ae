import type { PreviewWords } from '../words/preview-words.ts';

/** Lo que dice la vista previa, en español. */
export const preview: PreviewWords = {
  problems: 'Problemas en los contenidos',
  close: 'Cerrar',
  more: (count) => `Y ${count} más. La lista completa: npm run check`,
  noProblems: 'Ya no queda ningún problema.',
  noSite: 'Todavía no hay sitio que mostrar',
  noSiteYet: 'Los contenidos tienen errores. En cuanto se corrijan, el sitio aparecerá aquí por sí solo.',
  notReached: (path, reason) =>
    `No se puede leer o escribir ${path} (${reason}). Se intenta de nuevo cada segundo.`,
  notThere: (path) => `${path} no existe. En cuanto exista, el sitio aparecerá.`,
  failed: (message) =>
    `Ha fallado el programa mismo, y el error es suyo. Puede haberlo provocado el último cambio: sin él, la vista previa volverá a funcionar. El programa ha dicho:\n${message}\nLo intentará otra vez con el próximo cambio.`,
  notStarted:
    'El programa no puede arrancar tal como está. Lo intentará de nuevo cuando cambie alguno de sus archivos.',
  notWatched: (message) => `Puede que algún cambio no se note, porque el sistema no avisa (${message}).`,
  portTaken: (port, instead) =>
    `El puerto ${port} está ocupado; se usa el ${instead}. Para elegir otro: --port`,
  noPort: (from, to) => `Todos los puertos del ${from} al ${to} están ocupados. Elige otro con --port`,
  badPort: (port, reason) => `No se puede usar el puerto ${port} (${reason}). Elige otro con --port`,
  badHost: (host, reason) =>
    `Esta computadora no tiene la dirección "${host}" (${reason}). Para usar todas las suyas: --host 0.0.0.0`,
  elsewhere: (url) => `En otros aparatos de la red, con los borradores: ${url}`,
  refused: {
    host: (port) =>
      `La vista previa muestra borradores, así que solo responde a los nombres de esta computadora: http://localhost:${port}. Para admitir otro: npm start -- --host NOMBRE`,
    origin: () => 'La vista previa muestra borradores, así que las páginas de otros sitios no pueden usarla.',
    method: () => 'La vista previa solo se puede leer, con GET o HEAD.',
  },
};
