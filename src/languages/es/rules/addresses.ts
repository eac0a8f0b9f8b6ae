import type { AddressesFindings, Cure } from '../../words/rules/addresses.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** Las reglas sobre las direcciones, en español. */
export const addresses: RuleWords<AddressesFindings> = {
  'duplicate-address': {
    about:
      'Dos páginas tendrían la misma dirección, y una borraría a la otra. Algunos nombres, como issues, search o guide, son del propio sitio.',
    wording: ({ address, other = 'una página del propio sitio' }) => [
      `La dirección ${address} ya está ocupada por ${other}.`,
      'Dar a este texto otro slug, o quitar la dirección antigua de redirect-from.',
    ],
  },
  'duplicate-address/file': {
    about:
      'Una imagen o un archivo para descargar borraría otro que el propio sitio pone ahí, como bag.zip en la carpeta de un número.',
    wording: ({ address, other = 'un archivo del propio sitio' }) => [
      `La dirección ${address} ya está ocupada por ${other}.`,
      'Cambiar el nombre de este archivo, o moverlo a una carpeta como media/, y corregir los textos que lo nombran.',
    ],
  },
  'duplicate-address/theme': {
    about:
      'Los archivos de public/ del tema se copian al sitio tal como son. Pueden sustituir el icono (favicon.svg), pero ninguna página ni otro archivo del sitio.',
    wording: ({ address, other = 'el propio sitio' }) => [
      `La dirección ${address} ya está ocupada por ${other}.`,
      'Cambiar el nombre de este archivo, o borrarlo si el sitio ha de conservar el suyo.',
    ],
  },
  'duplicate-address/redirects': {
    about:
      'redirects, en journal.yaml, parte de una dirección que ya tiene una página propia o que un texto ya redirige.',
    wording: ({ address, other = 'una página del propio sitio' }) => [
      `redirects parte de ${address}, pero esa dirección ya está ocupada por ${other}.`,
      `Quitar ${address} de redirects.`,
    ],
  },
  'redirect-to-nowhere': {
    about:
      'redirects, en journal.yaml, lleva de una dirección antigua a una página. En esta dirección no hay ninguna.',
    wording: ({ old, target, suggestion }) => [
      `redirects lleva de ${old} a "${target}", pero no existe esa página.`,
      suggestion ? `¿Se quería decir "${suggestion}"?` : 'Escribir la dirección de una página de la revista.',
    ],
  },
  'redirect-loop': {
    about:
      'Una dirección antigua no puede llevar a sí misma. Muchos servidores, igual que los archivos en macOS y Windows, no distinguen mayúsculas de minúsculas: para ellos, esta dirección antigua y la actual son la misma. La línea no se toma en cuenta.',
    wording: ({ address, own }) => [
      `redirect-from incluye ${address}, que solo se distingue por las mayúsculas de la dirección de este texto, ${own}.`,
      'Quitar la línea: para muchos servidores las dos son la misma, y la redirigirían a sí misma sin fin.',
    ],
  },
  'redundant-redirect': {
    about: 'redirect-from es para las direcciones que un texto tuvo antes. Esta es la que tiene ahora.',
    wording: ({ address }) => [
      `redirect-from incluye ${address}, que es la dirección actual de este mismo texto.`,
      'Quitar la línea: no hay nada que redirigir.',
    ],
  },
  'vanished-address': {
    about:
      'Una dirección ya publicada aparece en enlaces, citas y marcadores. Si el texto cambió de lugar, redirect-from, en su archivo actual, lleva de la dirección antigua a la nueva.',
    wording: ({ address, ref, cure }) => [
      `La dirección ${address} existía en ${ref} y ya no lleva a ninguna parte.`,
      cureInWords(cure),
    ],
  },
  'vanished-address/gathered': {
    about:
      'La página de una persona, de un tema o de un debate reúne textos. Si cambian el nombre o la clave, cambia también la dirección; redirects, en journal.yaml, lleva de la antigua a la nueva.',
    wording: ({ address, ref, cure: { file, line, isNew } }) => [
      `La dirección ${address} existía en ${ref} y ya no lleva a ninguna parte.`,
      isNew ? `Añadir en ${file}: ${line}` : `Cambiar el campo en ${file} por: ${line}`,
    ],
  },
  'vanished-address/taken': {
    about:
      'Si los números se cuentan de nuevo, o dos textos intercambian sus nombres, los enlaces al primero llevan al segundo y nadie lo nota al leer.',
    wording: ({ address, ref, before, now }) => [
      `En ${ref}, ${address} era la dirección de "${before}", que ahora está en ${now}. Los enlaces a él llevan a otro texto.`,
      `Devolverle a "${before}" su dirección anterior: los nombres que tenían su archivo y su carpeta, y el slug que tenía. El otro texto necesita un nombre que nunca se haya usado.`,
    ],
  },
};

function cureInWords(cure: Cure): string {
  switch (cure.kind) {
    case 'publish':
      return 'Este texto ya se había publicado: quitar draft: true.';
    case 'redirect':
      return cure.isNew
        ? `Añadir en ${cure.file}: ${cure.line}`
        : `Cambiar el campo en ${cure.file} por: ${cure.line}`;
    case 'replace':
      return `Recuperar el archivo. Si el texto ha de retirarse, llevar a quien lo busque a otro texto, por ejemplo con esta línea en ${cure.file}: ${cure.line}`;
    case 'restore':
      return `Recuperar el archivo. Si el texto ha de retirarse, añadir esta línea al texto que deba leerse en su lugar: ${cure.line}`;
  }
}
