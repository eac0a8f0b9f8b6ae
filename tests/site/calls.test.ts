import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CommentView } from '../../src/pages/views/text-views.ts';
import { CALLING_JOURNAL, chainOfComments } from '../calling-journal.ts';
import { type Files, pageAt, problemsWith, text } from '../journal-of.ts';

/** The call of an issue with these fields, for readers of a language. */
function callWith(fields: string, language: 'en' | 'es' = 'en') {
  const files = {
    ...CALLING_JOURNAL,
    'issues/2/issue.md': text(`title: Two\ndate: 2031-03\ncall: {${fields}}`),
  };
  const { call } = pageAt(files, language === 'en' ? '/issues/2/' : '/es/issues/2/', 'issue');
  assert.ok(call);
  return call;
}

describe('a call', () => {
  test('names the deadline’s hour by a city and an offset, as each language does', () => {
    const hours = (zone: string) =>
      (['en', 'es'] as const).map(
        (language) => callWith(`deadline: 2031-06-30, zone: ${zone}`, language).hour,
      );
    assert.deepEqual(hours('America/New_York'), [
      'end of the day in New York (UTC−4)',
      'al final del día en Nueva York (UTC−4)',
    ]);
    assert.deepEqual(hours('America/Argentina/Buenos_Aires'), [
      'end of the day in Buenos Aires (UTC−3)',
      'al final del día en Buenos Aires (UTC−3)',
    ]);
    assert.deepEqual(hours('Asia/Kolkata'), [
      'end of the day in Kolkata (UTC+5:30)',
      'al final del día en Calcuta (UTC+5:30)',
    ]);
    assert.deepEqual(hours('UTC'), ['end of the day (UTC)', 'al final del día (UTC)']);
  });

  test('is over once the issue that publishes the responses is out', () => {
    const files = (next: string) => ({
      ...CALLING_JOURNAL,
      'issues/3/issue.md': text(`title: Three\ndate: 2031-09${next}`),
    });
    const over = pageAt(files(''), '/issues/2/', 'issue').call;
    assert.equal(over?.isOver, true);
    assert.equal(over?.calendar, undefined);
    assert.equal(over?.mail, undefined);
    assert.equal(pageAt(files(''), '/', 'home').call?.issue.text, 'Issue 1', 'the other call is not over');
    assert.equal(pageAt(files(''), '/issues/2/a-song/', 'article').respond?.call, undefined);
    const open = pageAt(files('\ndraft: true'), '/issues/2/', 'issue').call;
    assert.equal(open?.isOver, false);
    assert.ok(open?.calendar && open.mail);
  });

  test('ends at the last second of its day in its zone, by the offset of that day', () => {
    assert.equal(callWith('deadline: 2031-06-30, zone: Europe/Madrid').ends, '2031-06-30T23:59:59+02:00');
    assert.equal(callWith('deadline: 2031-12-31, zone: Europe/Madrid').ends, '2031-12-31T23:59:59+01:00');
  });

  test('whose deadline is a month ends with the month, counts no days and has no calendar entry', () => {
    const call = callWith('deadline: 2031-02');
    assert.equal(call.ends, '2031-02-28T23:59:59-08:00');
    assert.equal(call.deadline.text, 'February 2031');
    assert.deepEqual(call.states, {
      daysLeft: { one: 'Open', other: 'Open' },
      lastDay: 'Open',
      closed: 'Closed',
    });
    assert.equal(call.hour, undefined);
    assert.equal(call.calendar, undefined);
    assert.equal(callWith('deadline: 2031').ends, '2031-12-31T23:59:59-08:00');
  });

  test('has the text in another language only if its own has none, and says so', () => {
    const files = { ...CALLING_JOURNAL, 'issues/2/issue.es.md': text('title: Dos') };
    assert.equal(pageAt(files, '/es/issues/2/', 'issue').call?.textLanguage, 'en');
    assert.equal(pageAt(CALLING_JOURNAL, '/es/issues/2/', 'issue').call?.textLanguage, undefined);
  });

  test('is on the home page if its deadline is the latest; others are only on their issues’ pages', () => {
    assert.equal(pageAt(CALLING_JOURNAL, '/', 'home').call?.issue.href, '/archive/issues/2/');
    assert.equal(pageAt(CALLING_JOURNAL, '/es/', 'home').call?.calendar, '/archive/es/issues/2/call.ics');
    const later = {
      ...CALLING_JOURNAL,
      'issues/1/issue.md': text('title: One\ndate: 2029\ncall: {deadline: 2031-07}'),
    };
    assert.equal(pageAt(later, '/', 'home').call?.issue.href, '/archive/issues/1/');
  });
});

describe('responding', () => {
  /** The message that a mail program makes from a link (RFC 6068). */
  function message(href = ''): { to: string; subject: string; body: string } {
    const [, to = '', fields = ''] = /^mailto:([^?]*)\?(.*)$/.exec(href) ?? [];
    assert.match(href, /^[!-~]*$/);
    const { subject = '', body = '' } = Object.fromEntries(
      fields.split('&').map((field) => field.split('=').map(decodeURIComponent)),
    ) as Record<string, string>;
    return { to: decodeURIComponent(to), subject, body };
  }

  test('starts a message with the title and the permanent address of the edition on the page', () => {
    const title = 'A song: 100% “ours” & yours? #1 + café';
    assert.deepEqual(message(pageAt(CALLING_JOURNAL, '/issues/2/a-song/', 'article').respond?.mail?.href), {
      to: 'redacción+letters@example.org',
      subject: `Response to “${title}” (Two Voices)`,
      body: `${title}\r\nhttps://example.org/archive/issues/2/a-song/\r\n\r\n`,
    });
    const { subject, body } = message(
      pageAt(CALLING_JOURNAL, '/es/issues/2/una-cancion/', 'article').respond?.mail?.href,
    );
    assert.equal(subject, 'Respuesta a «Una canción: ¿tuya & mía? 100 %» (Two Voices)');
    assert.match(body, /https:\/\/example\.org\/archive\/es\/issues\/2\/una-cancion\/\r\n/);
  });

  test('names the issue’s call on an article’s page, but not on the page with the call itself', () => {
    const { respond } = pageAt(CALLING_JOURNAL, '/es/issues/2/una-cancion/', 'article');
    assert.equal(respond?.call?.href, '/archive/es/issues/2/#page_call');
    assert.equal(respond?.call?.deadline.text, '30 de junio de 2031');
    const { respond: toIssue } = pageAt(CALLING_JOURNAL, '/issues/2/', 'issue');
    assert.equal(toIssue?.to, 'issue');
    assert.equal(toIssue?.call, undefined);
    assert.match(
      message(toIssue?.mail?.href).body,
      /^Two\r\nhttps:\/\/example\.org\/archive\/issues\/2\/\r\n/,
    );
  });

  test('links to the page on taking part if there is no e-mail address; without either, shows nothing', () => {
    const journal = (CALLING_JOURNAL['journal.yaml'] ?? '').replace(/email: .*\n/, '');
    const mute: Files = { ...CALLING_JOURNAL, 'journal.yaml': journal };
    const view = pageAt(mute, '/es/issues/2/una-cancion/', 'article');
    assert.equal(view.respond?.mail, undefined);
    assert.equal(view.site.getInvolved?.href, '/archive/es/participar/');
    const silent = Object.fromEntries(Object.entries(mute).filter(([path]) => !path.startsWith('pages/')));
    assert.equal(pageAt(silent, '/issues/2/a-song/', 'article').respond, undefined);
  });
});

describe('getting involved', () => {
  test('is offered in the languages in which the journal has the page', () => {
    const { 'pages/get-involved.es.md': _, ...english } = CALLING_JOURNAL;
    assert.deepEqual(pageAt(english, '/', 'home').site.getInvolved, {
      title: 'Get involved',
      summary: 'Three things to do.',
      href: '/archive/get-involved/',
    });
    assert.equal(pageAt(english, '/es/', 'home').site.getInvolved, undefined);
  });
});

describe('comments', () => {
  const comments = (address: string) => pageAt(CALLING_JOURNAL, address, 'article').comments;
  const flat = (threads: readonly CommentView[]): readonly CommentView[] =>
    threads.flatMap((thread) => [thread, ...flat(thread.replies)]);

  test('are counted by language; one without a language counts for the article’s', () => {
    const [english, spanish] = [comments('/issues/2/a-song/'), comments('/es/issues/2/una-cancion/')];
    assert.equal(english?.count, 4);
    assert.deepEqual(english?.elsewhere, [{ language: 'es', count: 1 }]);
    assert.deepEqual(spanish?.elsewhere, [{ language: 'en', count: 3 }]);
    const languages = flat(spanish?.threads ?? []).map(({ language }) => language);
    assert.deepEqual(languages, ['en', 'en', undefined, 'en']);
  });

  test('have the same permanent ids in both languages', () => {
    const ids = ['comment_1', 'comment_2', 'comment_2_1', 'comment_2_1_1'];
    for (const address of ['/issues/2/a-song/', '/es/issues/2/una-cancion/'])
      assert.deepEqual(
        flat(comments(address)?.threads ?? []).map(({ id }) => id),
        ids,
      );
  });

  test('are not mentioned if there are none', () => {
    assert.equal(comments('/issues/2/quiet/'), undefined);
  });

  test('keep line breaks, bare addresses and emoji, and no HTML', () => {
    const [first] = comments('/issues/2/a-song/')?.threads ?? [];
    assert.equal(
      first?.html,
      '<p>We <em>tried</em> it. See <a href="https://example.com/what-we-did_and-how" rel="nofollow ugc">https://example.com/what-we-did_and-how</a> and &lt;b&gt;this&lt;/b&gt;.<br>\nA second line. 🎉</p>\n',
    );
  });

  test('may nest four hundred levels deep; deeper ones are reported to the editor', () => {
    const file = 'issues/2/quiet.comments.yaml';
    const files = { ...CALLING_JOURNAL, [file]: chainOfComments(400) };
    assert.equal(pageAt(files, '/issues/2/quiet/', 'article').comments?.count, 400);
    const problems = problemsWith({ ...CALLING_JOURNAL, [file]: chainOfComments(2000) });
    assert.deepEqual(
      problems.map(({ rule, message }) => [rule, message.en]),
      [['invalid-yaml', 'Values are nested too deeply here: by hundreds of levels.']],
    );
  });

  test('in an unknown language or with an impossible date are reported', () => {
    const wrong =
      '- name: A\n  date: 2031-02-29\n  text: T\n- name: B\n  date: 2031\n  text: T\n  language: xx\n';
    const problems = problemsWith({ ...CALLING_JOURNAL, 'issues/2/quiet.comments.yaml': wrong });
    assert.deepEqual(
      problems.map(({ rule, line, column }) => [rule, line, column]),
      [
        ['impossible-date', 2, 9],
        ['wrong-value', 7, 13],
      ],
    );
  });
});
