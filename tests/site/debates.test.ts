import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { interfaceIn } from '../../src/languages/index.ts';
import { htmlOf, plainOf } from '../../src/model/set-text.ts';
import { planSite } from '../../src/pages/plan.ts';
import type { DebateNode } from '../../src/pages/views/debate-views.ts';
import type { PageKind, PageView } from '../../src/pages/views/views.ts';
import { type Files, siteWith, text } from '../journal-of.ts';

const ESSAY = 'https://www.example.com/essay/';

const FILES: Files = {
  'issues/1/issue.md': text('title: One\ndate: 2020-01'),
  'issues/1/opening.md': text(
    'title: The opening\nauthors: [Ana Prueba, Test Author]',
    'One.\n\nTwo.\n\nThree.',
  ),
  'issues/2/issue.md': text('title: Two\ndate: 2021\ncontents: [zeal, answer, sola]\nresponds-to: opening'),
  'issues/2/zeal.md': text('title: Zeal\nresponds-to: opening\nauthors: [Test Author]'),
  'issues/2/answer.md': text(
    `title: Answer\nresponds-to: [{article: opening, paragraph: 3}, zeal, '${ESSAY}']\ndate: 2021-05-02\nauthors: [Ana Prueba]`,
  ),
  'issues/2/sola.es.md': text(
    'title: Sola\nresponds-to: answer\nauthors: [A B, C D, E F, G H]\ndate: 2021-06',
  ),
};

function pageAt<Kind extends PageKind>(files: Files, address: string, kind: Kind) {
  const view = planSite(siteWith(files))
    .find((page) => page.address === address)
    ?.view();
  assert.ok(view?.kind === kind, `${address} is ${view?.kind ?? 'missing'}`);
  return view as Extract<PageView, { kind: Kind }>;
}

/** A debate's list as indented lines, one per text. An asterisk marks an entry that only refers to a work. */
function outline(nodes: readonly DebateNode[], indent = ''): readonly string[] {
  return nodes.flatMap((node) => [
    indent + (node.kind === 'elsewhere' ? node.text.text : node.work.title + (node.repeated ? '*' : '')),
    ...outline(node.answers, `${indent}  `),
  ]);
}

describe('the page of a topic', () => {
  const about = (topics: string) => ({
    ...FILES,
    'issues/1/opening.md': text(`title: The opening\ntopics: [${topics}]`),
    'issues/2/answer.md': text('title: Answer\ntopics: [rivers]\nresponds-to: opening'),
  });
  const debatesAbout = (topics: string) =>
    pageAt(about(topics), '/topics/rivers/', 'topic').debates.map(({ title }) => htmlOf(title));

  test('lists the debates that texts about it opened', () => {
    assert.deepEqual(debatesAbout('rivers'), ['The opening']);
  });

  test('lists no debate if a text about it only answers', () => {
    assert.deepEqual(debatesAbout('gates'), []);
  });
});

describe('a debate in a list', () => {
  const summary =
    'Dr. A. Prueba asks what the U.S. left owes to its *critics*. The rest is for those who read on.';
  const files = {
    ...FILES,
    'issues/1/opening.md': text(
      `title: The opening\nauthors: [Ana Prueba, Test Author]\nsummary: "${summary}"`,
    ),
    'issues/1/opening.es.md': text(
      'title: La apertura\nsummary: "¿Qué se les debe? Lo que sigue es para quien lea."',
    ),
  };

  test('says in a sentence what it is about, and who takes part', () => {
    const [debate] = pageAt(files, '/', 'home').debates;
    assert.ok(debate);
    assert.equal(plainOf(debate.about ?? ''), 'Dr. A. Prueba asks what the U.S. left owes to its critics.');
    assert.equal(
      htmlOf(debate.about ?? ''),
      'Dr. A. Prueba asks what the U.S. left owes to its <em>critics</em>.',
    );
    assert.deepEqual(
      debate.answeredBy.map(({ name }) => name),
      ['A B', 'C D', 'E F', 'G H'],
    );
  });

  test('says it in the language of its title, and more than a question', () => {
    const [debate] = pageAt(files, '/es/debates/', 'debates').debates;
    assert.equal(debate?.about, '¿Qué se les debe? Lo que sigue es para quien lea.');
  });
});

describe('the page of a debate', () => {
  const view = pageAt(FILES, '/debates/opening/', 'debate');

  test('lists each text below its original, in order of time, then in the editors’ order', () => {
    assert.deepEqual(outline(view.roots), [
      'The opening',
      '  Two',
      '  Zeal',
      '    Answer',
      '      Sola',
      '  Answer*',
    ]);
  });

  test('says in words only what the position in the list does not show', () => {
    const [opening] = view.roots;
    const [, zeal] = opening?.answers ?? [];
    const [answer] = zeal?.answers ?? [];
    assert.ok(zeal?.kind === 'work' && answer?.kind === 'work');
    assert.deepEqual(zeal.alsoAnswers, []);
    assert.deepEqual(
      answer.alsoAnswers.map((also) =>
        also.kind === 'work' ? `${also.title} ¶${also.paragraph}` : also.host,
      ),
      ['The opening ¶3', 'www.example.com'],
    );
  });

  test('counts texts, people and issues', () => {
    const { first, latest, ...counts } = view.facts;
    assert.deepEqual(counts, { texts: 5, people: 6, issues: 2 });
    assert.deepEqual([first.iso, latest.iso], ['2020-01', '2021-06']);
  });

  test('draws every text once, in order of time, each text from elsewhere above its answers', () => {
    const drawn = view.map.rows.map(({ kind, title, issue, placed }) =>
      [issue?.text, kind, title, placed.facts.lines.join('').replaceAll('\u00a0', ' ')]
        .filter(Boolean)
        .join(' | '),
    );
    assert.deepEqual(drawn, [
      'Issue 1 | opening | The opening | Ana Prueba and Test Author',
      'Issue 2 | answer | Two',
      'answer | Zeal | Test Author',
      'elsewhere | example.com/essay | elsewhere on the web ↗',
      'answer | Answer | ¶3 · Ana Prueba · May 2, 2021',
      'answer | Sola | A B and 3 others · June 2021 · only in Spanish',
    ]);
  });

  test('marks what is in another language', () => {
    const spanish = pageAt(FILES, '/es/debates/opening/', 'debate');
    assert.equal(spanish.titleLanguage, 'en');
    assert.deepEqual(
      spanish.map.rows.map(({ onlyIn }) => onlyIn),
      ['en', 'en', 'en', undefined, 'en', undefined],
    );
    assert.equal(spanish.map.rows[0]?.issue?.language, 'en');
    assert.equal(spanish.map.rows[1]?.issue?.language, undefined);
  });
});

test('a debate opened by a text from elsewhere begins with that text', () => {
  const files = {
    'issues/1/issue.md': FILES['issues/1/issue.md'] ?? '',
    'issues/1/b.md': text(`title: Bee\nresponds-to: ${ESSAY}\ndate: 2020-02`),
    'issues/1/a.md': text(`title: Ay\nresponds-to: ['${ESSAY}', b]\ndate: 2020-03`),
  };
  const view = pageAt(files, '/debates/b/', 'debate');
  assert.deepEqual(outline(view.roots), ['example.com/essay', '  Bee', '    Ay', '  Ay*']);
  assert.deepEqual(
    view.map.rows.map(({ kind }) => kind),
    ['elsewhere', 'answer', 'answer'],
  );
  const [card] = pageAt(files, '/debates/', 'debates').debates;
  assert.deepEqual(
    [card?.openedElsewhere, card?.textCount, card?.answerCount],
    [['example.com/essay'], 2, 2],
  );
});

test('the list of debates shows the extent of each', () => {
  const [card] = pageAt(FILES, '/es/debates/', 'debates').debates;
  const { title, onlyIn, issues, textCount, textCountInLanguage, answerCount, writtenIn } = card ?? {};
  assert.deepEqual([title, onlyIn, issues], ['The opening', 'en', ['Número 1', 'Número 2']]);
  assert.deepEqual([textCount, textCountInLanguage, answerCount, writtenIn], [5, 1, 4, ['en', 'es']]);
  assert.deepEqual([card?.first.text, card?.latest.text], ['enero de 2020', 'junio de 2021']);
});

test('a link is marked with the language of its page and text if that is not the reader’s', () => {
  const { issue, debates } = pageAt(FILES, '/es/issues/2/sola/', 'article');
  assert.equal(issue.language, undefined);
  assert.deepEqual(debates, [{ text: 'The opening', href: '/es/debates/opening/', textLanguage: 'en' }]);
  const [opening] = pageAt(FILES, '/es/debates/opening/', 'debate').roots;
  assert.ok(opening?.kind === 'work');
  assert.deepEqual(opening.work.issue, { text: 'Número 1', href: '/issues/1/', language: 'en' });
});

test('words about a debate have the right plural forms and dates in both languages', () => {
  const day = { text: '3 de mayo de 2020', iso: '2020-05-03' };
  const month = { text: 'mayo de 2021', iso: '2021-05' };
  const es = interfaceIn('es').debates.summary;
  assert.equal(
    es({ texts: 4, people: 8, issues: 2, first: day, latest: month }),
    '4 textos de 8 personas en 2 números, del 3 de mayo de 2020 a mayo de 2021',
  );
  assert.equal(
    es({ texts: 2, people: 1, issues: 1, first: month, latest: month }),
    '2 textos de una sola persona en un solo número, de mayo de 2021',
  );
  const en = interfaceIn('en').debates.summary;
  const march = { text: 'March 2020', iso: '2020-03' };
  assert.equal(
    en({ texts: 2, people: 0, issues: 1, first: march, latest: march }),
    '2 texts in one issue, in March 2020',
  );
  assert.equal(
    en({ texts: 3, people: 1, issues: 2, first: march, latest: { text: 'May 2021', iso: '2021-05' } }),
    '3 texts by one person in 2 issues, from March 2020 to May 2021',
  );
});
