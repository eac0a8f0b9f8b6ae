import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { render } from './rendering.ts';

describe('no leftovers are found', () => {
  const CLEAN: Readonly<Record<string, string>> = {
    'in escaped characters': '\\*\\* a \\*\\* \\[a\\](b c) \\`a \\{.b} \\[^a b] \\[\\[a]]',
    'in code': '`** a **` `[a](b c)` ``a ` b``\n\n```\n##a\n[^a b]\n```',
    'in addresses':
      'https://example.org/a_b_*c* <https://example.org/**a**> [a](essay.md#_b_) ![b](media/_a_b.jpg)',
    'in HTML': '<b>a</b>\n\n<div>\n** a **\n</div>',
    'in products, marks of notes, names and blanks to fill in':
      '3 * 4 * 5, x_1 * y * zz, Rivas* and Field*, a_b_c, f**k, 2**3, ____, Hawai`i',
    'in an asterisk that begins a note': '*Professor in Buenos Aires.',
    'in two that begin one': '** A note by the editors.',
    'in marks of notes': 'One* and two** and (three)***.\n\n*First.\n\n**Second.\n\n*** Third.',
    'in marks of notes in a table': '| a | b** |\n|---|---|\n| 1 | 2** |\n\n** Estimated.',
    'in levels of significance': '\\* p < 0.05, ** p < 0.01, *** p < 0.001',
    'in masked words': 'F*** you, they said; s**t.',
    'in a power': 'It is 2 ** 3.',
    'in brackets': '[sic] [1][2] x[i][j] [1] (https://example.org/) a [b] (c d) [...]',
    'in hashtags':
      '#NiUnaMenos #VivasNosQueremos\n#MeToo\n\n#Justicia\n\n#MeToo changed it\n\n#Justice for all.',
    'in a wrapped line that begins with a number':
      'They went on strike in\n1968. In the years before\n1970. it was so.',
    'in initials and single letters': 'A. Rivas wrote it.\nB. Field did not.\n\na) one\n\nb) two',
    'in an aside with dashes': 'One who—so it\n— they said — was\n— again — here',
    'in headings that are underlined': 'A heading\n=========\n\nAnother heading\n---------------',
    'in rows with fewer or empty cells':
      '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | |\n| a \\| b | `c|d` |'.replace('`c|d`', 'c'),
    'in blocks of code':
      '```\na\n```\n\n~~~~\n```\n~~~~\n\n> ```\n> a\n> ```\n\n    const a = 1;\n    for (const b of c) print(b, a, e);',
    'in definitions that are used, or are for editors':
      '[a] ![b][c]\n\n[a]: essay.md\n[c]: media/a.jpg\n[//]: # (remember)',
    'in quotation marks and arithmetic': "''a'' a == b, a = b = c, {a, b}, {x}, R&D, AT&T, a&b",
  };
  for (const [name, source] of Object.entries(CLEAN)) {
    test(name, () =>
      assert.deepEqual(
        render(source)
          .problems.filter(({ rule }) => rule === 'leftover-markup')
          .map(({ message }) => message.en),
        [],
      ),
    );
  }
});
