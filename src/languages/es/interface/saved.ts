import type { SavedWords } from '../../words/interface/saved-words.ts';

/** Lo que se guarda para leer sin conexión, en español. */
export const saved: SavedWords = {
  title: 'Guardado para leer sin conexión',
  term: 'Sin conexión',
  save: 'Guardar este número',
  explanation:
    'Los números que guardas se quedan en este navegador, en este dispositivo, y se pueden leer sin conexión. Cuando tienes conexión, ves siempre la página actual.',
  issues: 'En la página de cada número hay un botón para guardarlo.',
  safari:
    'Safari borra lo que un sitio ha guardado si pasan siete días sin que lo abras, salvo que lo hayas añadido a la pantalla de inicio.',
  lasting: 'Un archivo descargado se queda hasta que lo borres.',
  withoutScript: 'Para guardar hace falta JavaScript, que está desactivado en este navegador.',
  script: {
    asking: 'Todos sus textos, con sus traducciones y sus imágenes, ocupan {size} en este dispositivo.',
    yes: 'Guardar',
    cancel: 'Cancelar',
    progress: 'Guardando',
    saving: '{done} de {all}',
    saved: 'Guardado en este dispositivo ({size})',
    outdated: 'La revista ha cambiado desde entonces. Para actualizarlo se descargan {size}.',
    offline: 'Sin conexión no se sabe si la revista ha cambiado desde entonces.',
    partly: 'No ha llegado todo, así que todavía no se puede leer sin conexión.',
    gone: 'La revista ya no lo publica. Se queda aquí hasta que lo quites.',
    update: 'Actualizar',
    resume: 'Continuar',
    remove: 'Quitar',
    removeAll: 'Quitar todo',
    removed: 'Ya no está en este dispositivo',
    failed: {
      network: 'Se cortó la conexión. Lo que ha llegado se conserva, y puedes continuar más tarde.',
      room: 'No hay espacio suficiente en este dispositivo. Hacen falta {size}.',
      site: 'La revista se está publicando en este momento. Vuelve a intentarlo en unos minutos.',
      browser: 'Este navegador no deja que el sitio guarde nada. Así ocurre en las ventanas privadas.',
    },
    copy: 'Esta es la copia guardada en este dispositivo, porque la red no responde. Puede que la revista haya cambiado.',
    notHere: 'No hay conexión, y esta página no está guardada.',
    again: 'Volver a intentarlo',
    instead: 'Puedes leer esto:',
    nothing: 'No hay nada guardado en este dispositivo.',
    total: 'En total: {size}',
    shared: 'Tipografías, estilos y esta lista',
  },
};
