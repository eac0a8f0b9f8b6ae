import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, test } from 'node:test';
import type { Choices } from '../../create-contrapunto/choices.ts';
import { interview } from '../../create-contrapunto/interview.ts';
import { type Spoken, WORDS } from '../../create-contrapunto/words/spoken.ts';

/** Answers each question when it is asked. A missing answer closes the terminal, as Ctrl+D does. */
async function answered(answers: readonly string[], given: Partial<Choices> = {}, spoken: Spoken = 'en') {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  const left = [...answers];
  let shown = '';
  stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    if (!text.endsWith(']: ')) return;
    const answer = left.shift();
    if (answer === undefined) stdin.end();
    else stdin.write(`${answer}\n`);
  });
  const choices = await interview(given, WORDS[spoken], spoken, { stdin, stdout });
  return { choices, shown, left };
}

describe('the questions of npm create', () => {
  test('are asked one after the other; an empty line takes what is in brackets', async () => {
    const { choices, shown } = await answered(['my-review', '', 'es, en', 'review.example/texts', '2']);
    assert.deepEqual(choices, {
      folder: 'my-review',
      title: 'My review',
      languages: ['es', 'en'],
      url: 'https://review.example/texts/',
      forge: 'gitlab',
    });
    assert.match(shown, /Name of the new folder \[my-journal\]: Title of the journal \[My review\]: /);
    assert.match(shown, /en English, es Spanish, fr French, pt-BR Brazilian Portuguese, ar Arabic/);
    assert.match(shown, / {2}1 {2}GitHub Pages\n {2}2 {2}GitLab Pages\n/);
  });

  test('are asked again after an answer that cannot be, and not at all if the command line has the answer', async () => {
    const given = { folder: 'x', title: 'X', url: 'https://x.example/', forge: 'none' } as const;
    const { choices, shown, left } = await answered(['klingon', 'fr,es'], given);
    assert.deepEqual([choices?.languages, left], [['fr', 'es'], []]);
    assert.equal(shown.match(/Please answer again\.\n/g)?.length, 1);
    assert.equal(shown.match(/Languages, the default one first/g)?.length, 2);
  });

  test('are in Spanish for those who read it', async () => {
    const { choices, shown } = await answered(['', '', '', '', ''], {}, 'es');
    assert.equal(choices?.folder, 'mi-revista');
    assert.match(shown, /\[mi-revista\]: /);
  });

  test('may be stopped, and then nothing is chosen', async () => {
    assert.equal((await answered(['x'])).choices, undefined);
  });
});
