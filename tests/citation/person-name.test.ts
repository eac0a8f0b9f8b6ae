import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CslName, type NameHints, nameInParts } from '../../src/model/person-name.ts';

/** A name as `given|particle|family|suffix`; an undivided one in brackets. */
function parts(name: string, hints?: NameHints): string {
  const found: CslName = nameInParts(name, hints);
  if ('literal' in found) return `[${found.literal}]`;
  const { given = '', family, suffix } = found;
  return [
    given,
    found['non-dropping-particle'] ?? '',
    family,
    ...(suffix === undefined ? [] : [suffix]),
  ].join('|');
}

describe('a name in parts', () => {
  const cases: Readonly<Record<string, string>> = {
    'Steve Williams': 'Steve||Williams',
    "N'Tanya Lee": "N'Tanya||Lee",
    'Rebecca Sutton Koeser': 'Rebecca Sutton||Koeser',
    'Mary-Jane O’Neill': 'Mary-Jane||O’Neill',
    'Ludwig van Beethoven': 'Ludwig|van|Beethoven',
    'Juana Inés de la Cruz': 'Juana Inés|de la|Cruz',
    'Ana de los Ríos y Vega': 'Ana|de los|Ríos y Vega',
    'Gimena del Rio Riande': 'Gimena|del|Rio Riande',
    'Oscar De La Cruz': 'Oscar De La||Cruz',
    'María de los Ángeles Pérez': 'María de los Ángeles||Pérez',
    'María del Carmen de la Torre': 'María del Carmen|de la|Torre',
    'María de la Cruz': 'María|de la|Cruz',
    'Gabriel García Márquez': 'Gabriel||García Márquez',
    'Ana Garcia Lopez': 'Ana||Garcia Lopez',
    'José Ortega y Gasset': 'José||Ortega y Gasset',
    'Juan Carlos Pérez': 'Juan Carlos||Pérez',
    'Martin Luther King, Jr.': 'Martin Luther||King|Jr.',
    Pantera: '[Pantera]',
    毛泽东: '[毛泽东]',
    'LeftRoots National Coordinating Committee': '[LeftRoots National Coordinating Committee]',
    'Movimiento de Trabajadores': '[Movimiento de Trabajadores]',
    'The Editors': '[The Editors]',
    'Los de Abajo': '[Los de Abajo]',
    'Smith & Daughters': '[Smith & Daughters]',
    'Unity Redman': 'Unity||Redman',
    'Van Morrison': 'Van||Morrison',
    'Ana de': 'Ana||de',
  };
  for (const [name, expected] of Object.entries(cases)) {
    test(name, () => assert.equal(parts(name), expected));
  }

  test('people.yaml takes precedence over every rule', () => {
    assert.equal(parts('Isabel Allende Llona', { family: 'Allende Llona' }), 'Isabel||Allende Llona');
    assert.equal(parts('Oscar De La Cruz', { family: 'De La Cruz' }), 'Oscar||De La Cruz');
    assert.equal(parts('Daniel Day Lewis', { family: 'day lewis' }), 'Daniel Day||Lewis');
    assert.equal(parts('Patrick Union', { organization: false }), 'Patrick||Union');
    assert.equal(parts('Patrick Union', { family: 'Union' }), 'Patrick||Union');
    assert.equal(parts('Black Rose', { organization: true }), '[Black Rose]');
    assert.equal(parts('Mao Zedong', { family: 'Mao Zedong' }), '||Mao Zedong');
  });
});
