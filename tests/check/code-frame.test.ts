import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { frameAt } from '../../src/terminal/code-frame.ts';
import { displayWidth } from '../../src/terminal/display-width.ts';

/** The frame for a problem at the ⟦ in a line, with ⟦ at the frame's mark. */
function framed(marked: string): string | undefined {
  const frame = frameAt(marked.replace('⟦', ''), marked.indexOf('⟦') + 1);
  return frame && `${frame.text.slice(0, frame.mark)}⟦${frame.text.slice(frame.mark)}`;
}

describe('a line is shown around the place of its problem', () => {
  test('whole if it is short', () => {
    assert.equal(framed('title: ⟦Song'), 'title: ⟦Song');
    assert.equal(framed('title:⟦'), 'title:⟦');
  });

  test('cut if it is long, with an ellipsis on the side that continues', () => {
    const long = 'abcdefghij'.repeat(30);
    assert.equal(framed(`⟦${long}`), `⟦${long.slice(0, 71)}…`);
    assert.equal(framed(`${long}⟦`), `…${long.slice(-70)}⟦`);
    const middle = framed(`${long}⟦${long}`) ?? '';
    assert.match(middle, /^…[a-j]+⟦[a-j]+…$/);
    assert.equal(displayWidth(middle.replace('⟦', '')), 72);
  });

  test('with tabs expanded to their stops', () => {
    assert.equal(framed('\ta\t⟦b'), '    a   ⟦b');
  });

  test('never cut within a character', () => {
    const family = '👩‍👩‍👧';
    const shown = framed(`${family.repeat(100)}⟦${family.repeat(100)}`) ?? '';
    assert.equal(shown.replaceAll(family, ''), '…⟦…');
  });

  test('without control characters for the terminal', () => {
    assert.equal(framed('a\u001b[2J\u202e⟦b'), 'a\ufffd[2J\ufffd⟦b');
  });

  test('not at all if it is blank or the fence of the front matter', () => {
    assert.equal(framed('⟦'), undefined);
    assert.equal(framed('  ⟦'), undefined);
    assert.equal(framed('⟦---'), undefined);
  });
});

test('wide characters take two columns, combining accents none', () => {
  assert.equal(displayWidth('ab'), 2);
  assert.equal(displayWidth('日本'), 4);
  assert.equal(displayWidth('e\u0301'), 1);
  assert.equal(displayWidth('👩‍👩‍👧'), 2);
});
