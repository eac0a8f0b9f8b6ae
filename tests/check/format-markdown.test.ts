import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { unknownWork } from '../../src/problems/rules/answers/unknown-work.ts';
import { unknownField } from '../../src/problems/rules/fields/unknown-field.ts';
import { formatMarkdown } from '../../src/terminal/format-markdown.ts';
import { collected } from '../journal-of.ts';

const markdown = new MarkdownIt({ html: true });

test('problems are listed by file, and each name is explained once', () => {
  const { problems, report } = collected();
  const place = (file: string, line: number) => ({ file, line, column: 14 });
  report(unknownWork, place('content/issues/2/a.md', 7), { field: 'responds-to', id: 'x', suggestion: 'y' });
  report(unknownWork, place('content/issues/2/a.md', 8), {
    field: 'responds-to',
    id: 'z',
    suggestion: undefined,
  });
  report(unknownField, place('content/issues/2/b.md', 3), {
    field: 'autors',
    suggestion: 'authors',
    known: [],
  });
  assert.equal(
    formatMarkdown(problems, 'es'),
    `## 3 errores, 0 avisos.

### content/issues/2/a.md

- **Línea 7, columna 14**: error \`unknown-work\`${'  '}
  responds-to nombra "x", y ningún artículo tiene ese identificador.${'  '}
  ¿Se quería decir "y"?
- **Línea 8, columna 14**: error \`unknown-work\`${'  '}
  responds-to nombra "z", y ningún artículo tiene ese identificador.${'  '}
  Escribir el nombre del archivo de un artículo, sin .md, o una dirección https completa.


### content/issues/2/b.md

- **Línea 3, columna 14**: error \`unknown-field\`${'  '}
  Aquí no existe el campo "autors".${'  '}
  ¿Se quería decir "authors"?


### Qué significan los nombres

- \`unknown-field\`: ${unknownField.about('es')}
- \`unknown-work\`: ${unknownWork.about('es')}
`,
  );
});

test('text of a stranger is escaped', () => {
  const { problems, report } = collected();
  const hostile = '<img src=x> ![p](https://e.org/p) [l](https://e.org) **b** `c`\n\n# h\n&lt;';
  report(
    unknownField,
    { file: 'content/issues/2/*a*.md', line: 1, column: 1 },
    {
      field: hostile,
      suggestion: undefined,
      known: [],
    },
  );
  const html = markdown.render(formatMarkdown(problems, 'en'));
  assert.doesNotMatch(html, /<(?:img|a|h1|em)\b|<strong>b/);
  assert.match(html, /&lt;img src=x&gt; !\[p\]\(https:\/\/e\.org\/p\)/);
  assert.match(html, /&amp;lt;/);
});

test('without problems the output is empty', () => {
  assert.equal(formatMarkdown([], 'en'), '');
});
