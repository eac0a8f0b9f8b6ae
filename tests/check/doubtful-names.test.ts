import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { type Files, problemsWith, text } from '../journal-of.ts';

/** The problems about the authors of one article. */
function found(authors: string, more: Files = {}) {
  return problemsWith({
    'issues/1/issue.md': text('title: One\ndate: 2020'),
    'issues/1/a.md': text(`title: A\nauthors: ${authors}`),
    ...more,
  });
}

/** The list of authors that a problem's hint gives, in YAML. */
function listIn(hint: string): string | undefined {
  return /authors: (\[.*\])/.exec(hint)?.[1];
}

/** Lists of authors as they were found in archives, and as they should be. */
const DOUBTFUL: Readonly<Record<string, string>> = {
  '[García Márquez, Gabriel]': '["García Márquez, Gabriel"]',
  '[Rivas, Ana]': '["Rivas, Ana"]',
  '[Field, Tom, Rivas, Ana]': '["Field, Tom", "Rivas, Ana"]',
  '[Tom Field, de la Cruz, Juana Inés]': '[Tom Field, "de la Cruz, Juana Inés"]',
  '[Smith, J. A.]': '["Smith, J. A."]',
  '[Martin Luther King, Jr.]': '[Martin Luther King Jr.]',
  '[Ana Rivas and Tom Field]': '[Ana Rivas, Tom Field]',
  'Ana Rivas y Tom Field': '[Ana Rivas, Tom Field]',
  '[Ana Rivas e Inés Gómez]': '[Ana Rivas, Inés Gómez]',
  '[Ana Rivas & Tom Field]': '[Ana Rivas, Tom Field]',
  '[Ana Rivas; Tom Field]': '[Ana Rivas, Tom Field]',
  '["Rivas, Ana; Field, Tom"]': '["Rivas, Ana", "Field, Tom"]',
  '["Ana Rivas, Tom Field and Luz Campos"]': '[Ana Rivas, Tom Field, Luz Campos]',
  '[Ana and Tom Field]': '[Ana Field, Tom Field]',
  '[Ana Rivas / Tom Field]': '[Ana Rivas, Tom Field]',
  '[Sra. Ana Rivas y Dr. Tom Field]': '[Ana Rivas, Tom Field]',
  '[Ana Rivas, y Tom Field]': '[Ana Rivas, Tom Field]',
  '[Ana Rivas &amp; Tom Field]': '[Ana Rivas, Tom Field]',
  '[Ana Rivas et al.]': '[Ana Rivas]',
  '[Ana Rivas, et al.]': '[Ana Rivas]',
  '[Ana Rivas y otros]': '[Ana Rivas]',
  '["Ana Rivas, Tom Field and others"]': '[Ana Rivas, Tom Field]',
  '[By Ana Rivas]': '[Ana Rivas]',
  '[Por Ana Rivas y Tom Field]': '[Ana Rivas, Tom Field]',
  '["Texto: Ana Rivas"]': '[Ana Rivas]',
  '[Ana Rivas (ed.)]': '[Ana Rivas]',
  '["Ana Rivas, comp."]': '[Ana Rivas]',
  '[Dr. Ana Rivas]': '[Ana Rivas]',
  '[Dra. Ana Rivas, Tom Field]': '[Ana Rivas, Tom Field]',
  '["Ana Rivas, PhD"]': '[Ana Rivas]',
  '["Ana Rivas,"]': '[Ana Rivas]',
  '[Ana Rivas <ana@example.org>]': '[Ana Rivas]',
  '[Ana Rivas, tom@example.org]': '[Ana Rivas]',
  '[Ana Rivas, "https://example.org/tom"]': '[Ana Rivas]',
  '[Ana Rivas, 2020]': '[Ana Rivas]',
  '[Hardt and Negri]': '[Hardt, Negri]',
  '[Hardt y Negri]': '[Hardt, Negri]',
  '[Marx & Engels]': '[Marx, Engels]',
  '["Marx, Engels y Luxemburg"]': '[Marx, Engels, Luxemburg]',
  '[De Beauvoir and Sartre]': '[De Beauvoir, Sartre]',
  '[García y González]': '[García, González]',
  '[García Márquez y Vargas Llosa]': '[García Márquez, Vargas Llosa]',
  '[Ana Rivas and Jacobin]': '[Ana Rivas, Jacobin]',
  '[Ana Rivas y el Colectivo Sur]': '[Ana Rivas, el Colectivo Sur]',
  '[Ana Rivas/Tom Field]': '[Ana Rivas, Tom Field]',
  '["Subcomandante Marcos, Ramona"]': '[Subcomandante Marcos, Ramona]',
  '[Dr. Rivas]': '[Rivas]',
  '[Prof. Dr. Ana Rivas]': '[Ana Rivas]',
  '[Dra Rivas, Rev. Tom Field]': '[Rivas, Tom Field]',
  '[Dr. Rivas and Prof. Field]': '[Rivas, Field]',
  '["Ana Rivas (ana at example dot org)"]': '[Ana Rivas]',
  '["Ana Rivas, ana [at] example [dot] org"]': '[Ana Rivas]',
  '[Ana Rivas ana (arroba) ejemplo.org]': '[Ana Rivas]',
  '[Ana Rivas @anarivas]': '[Ana Rivas]',
  '[Ana Rivas / LeftRoots]': '[Ana Rivas]',
  '[Ana Rivas - LeftRoots]': '[Ana Rivas]',
  '[Ana Rivas – Universidad de Chile]': '[Ana Rivas]',
  '[Ana Rivas (LeftRoots)]': '[Ana Rivas]',
  '["LeftRoots: Ana Rivas"]': '[Ana Rivas]',
  '[Ana Rivas of LeftRoots]': '[Ana Rivas]',
  '["Ana Rivas, Universidad de Chile"]': '[Ana Rivas]',
  '["Ana Rivas, organizadora"]': '[Ana Rivas]',
  '["Ana Rivas (LeftRoots), Tom Field (CUT)"]': '[Ana Rivas, Tom Field]',
  '["Dra. Ana Rivas (Bogotá, Colombia)"]': '[Ana Rivas]',
  '[ANA RIVAS]': '[Ana Rivas]',
  '[Gabriel GARCÍA MÁRQUEZ]': '[Gabriel García Márquez]',
};

/** Lists that are right as they are. */
const RIGHT = [
  '[Ana Rivas, Tom Field]',
  '[Ana, Tom]',
  '"García Márquez, Gabriel"',
  'García Márquez, Gabriel',
  '["Rivas, Ana", "King, Martin Luther, Jr.", "Cruz, Juana Inés de la"]',
  '[Committee for Peace and Justice]',
  '[Mothers for Peace and Social Justice]',
  '[Mujeres por la Paz y la Justicia, Trabajadores Rurales y Campesinos Unidos]',
  '[José Ortega y Gasset, Santiago Ramón y Cajal, Ramón y Cajal]',
  '[Juan Ruiz de Alarcón y Mendoza, Cristóbal Colón y Álvarez de Toledo]',
  '[Juana Inés de la Cruz, Ludwig van Beethoven, Wernher von Braun]',
  '[Martin Luther King Jr., William Gates III, "Sammy Davis, Jr."]',
  '[LeftRoots, Malcolm X]',
  '[bell hooks, W. E. B. Du Bois, Malcolm X, Subcomandante Marcos]',
  '[EZLN, SEIU Local 1199, CGT FAU, INCITE! Women of Color]',
  '["Research, Policy and Action Group", "Smith & Daughters", "Race, Poverty and the Environment"]',
  '[毛泽东, محمود درويش]',
  '[Subcomandante Marcos, Ramona, Comandanta Esther, Marcos]',
  '[Tierra y Libertad, Pan y Rosas, Bread and Roses, Smith & Co., Rivas y Asociados]',
  '[Movimento Sem Terra (MST), Vía Campesina - Brasil, "Teachers College, Columbia University"]',
  '[Joan of Arc, D. H. Lawrence, Sor Juana Inés de la Cruz, Don Mee Choi]',
  '[Malcolm X (El-Hajj Malik El-Shabazz), Elizabeth (Betita) Martínez]',
  '[García, González]',
];

describe('lists of authors', () => {
  for (const [authors, right] of Object.entries(DOUBTFUL)) {
    test(`${authors} should be ${right}, which has no problem`, () => {
      const problems = found(authors);
      assert.deepEqual([...new Set(problems.map(({ rule }) => rule))], ['doubtful-name']);
      assert.ok(problems.every(({ severity }) => severity === 'warning'));
      for (const language of ['en', 'es'] as const) {
        for (const { hint } of problems) assert.deepEqual(parse(listIn(hint[language]) ?? ''), parse(right));
      }
      assert.deepEqual(found(right), []);
    });
  }

  test('right ones have no problem', () => {
    for (const authors of RIGHT) assert.deepEqual(found(authors), [], authors);
  });

  test('an address or a number alone has no list to suggest', () => {
    const alone = ['[ana (at) example.org]', '["ana [at] example.org"]', '[ana AT example DOT org]'];
    for (const authors of [...alone, '[ana@example.org]', '[www.example.org]', '["@ana"]', '[1234]']) {
      const [problem] = found(authors);
      assert.equal(problem?.rule, 'doubtful-name');
      assert.equal(listIn(problem?.hint.en ?? ''), undefined);
    }
  });

  test('several names in one text outside a list are an error that gives the list', () => {
    const [problem] = found('Ana Rivas, Tom Field');
    assert.equal(problem?.rule, 'wrong-type');
    assert.match(problem?.hint.en ?? '', /authors: \[Ana Rivas, Tom Field\]$/);
  });

  test('translators, editors, the keys of people.yaml and archived comments are checked too', () => {
    const problems = found('[Ana Rivas]', {
      'issues/1/issue.md': text('title: One\ndate: 2020\neditors: [Tom Field and Luz Campos]'),
      'issues/1/a.es.md': text('title: A\ntranslators: [Por Eva Luna]'),
      'issues/1/a.comments.yaml':
        '- name: Luz\n  date: 2020\n  text: T\n  replies:\n    - {name: a@example.org, date: 2020, text: T}\n',
      'people.yaml': 'Tom Field & Luz Campos:\n  bio: x\nAna Rivas: {bio: y}\n',
    });
    assert.deepEqual(
      problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`),
      [
        'content/issues/1/a.comments.yaml:5:14 doubtful-name',
        'content/issues/1/a.es.md:3:15 doubtful-name',
        'content/issues/1/issue.md:4:11 doubtful-name',
        'content/people.yaml:1:1 doubtful-name',
      ],
    );
  });
});

describe('people.yaml', () => {
  test('an organization or a family name there settles every question', () => {
    const people = 'Ana Rivas and Tom Field: {organization: true}\nDr. Dre: {family: Dre}\n';
    assert.deepEqual(found('[Ana Rivas and Tom Field, Dr. Dre]', { 'people.yaml': people }), []);
  });

  test('two names that it lists are two people', () => {
    assert.equal(found('[Nkrumah, Kwame]').length, 1);
    assert.deepEqual(
      found('[Nkrumah, Kwame]', { 'people.yaml': 'Nkrumah: {bio: a}\nKwame: {bio: b}\n' }),
      [],
    );
  });

  test('a family name that is not in the name is reported, with the one that is meant', () => {
    const familyOf = (name: string, family: string) =>
      found(`[${name}]`, { 'people.yaml': `${name}: {family: ${family}}\n` });
    assert.deepEqual(familyOf('Isabel Allende Llona', 'Allende Llona'), []);
    assert.deepEqual(familyOf('Mao Zedong', 'Mao'), []);
    const [accents, other] = [
      familyOf('Luz Garcíá Campos', 'garcia campos'),
      familyOf('Ana Rivas', 'Campos'),
    ];
    assert.deepEqual([accents[0]?.rule, other[0]?.rule], ['wrong-family', 'wrong-family']);
    assert.match(accents[0]?.hint.es ?? '', /family: Garcíá Campos$/);
  });
});
