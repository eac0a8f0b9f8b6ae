import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod';
import { field, oneOrMore, type Scope, text } from '../../src/schema/field.ts';
import { scopesOf, TEXT_SCOPES } from '../../src/schema/scopes.ts';
import { articleSchema, issueSchema, pageSchema } from '../../src/schema/texts.ts';
import { fieldsOf } from '../../src/schema/walk-fields.ts';
import { text as file, problemsWith } from '../journal-of.ts';

/** The guide of an existing field, with another scope. */
function guideWith(scope: Scope) {
  const [title] = fieldsOf(pageSchema);
  assert.ok(title);
  return { ...title.guide, scope };
}

const OWN: Scope = { belongsTo: 'edition', translated: false };
const WORK: Scope = { belongsTo: 'work' };
const words = (translated: 'title' | 'imageAlt' | 'callText', more = {}): Scope => ({
  belongsTo: 'edition',
  translated,
  ...more,
});

describe('the scope of a field is on its schema', () => {
  const picture = z.strictObject({
    src: field(text, guideWith(WORK)).optional(),
    alt: field(text, guideWith(words('imageAlt'))).optional(),
  });
  const schemas = [
    z.strictObject({
      title: field(text, guideWith(words('title'))),
      slug: field(text, guideWith(OWN)).optional(),
      authors: field(text, guideWith(WORK)).optional(),
      image: field(picture, guideWith(WORK)).optional(),
      files: field(oneOrMore(z.strictObject({ name: field(text, guideWith(WORK)) })), guideWith(WORK)),
    }),
    z.strictObject({
      title: field(text, guideWith(words('title'))),
      cover: field(picture, guideWith(WORK)).optional(),
      motto: field(text, guideWith(words('callText', { inFingerprint: false }))).optional(),
    }),
  ];
  const scopes = scopesOf(schemas);

  test('it determines which fields each edition sets for itself, also inside a group', () => {
    assert.deepEqual([...scopes.ofTheEdition], ['title', 'slug', 'motto']);
    assert.deepEqual(
      [...scopes.ofTheEditionWithin].map(([group, inside]) => [group, ...inside]),
      [
        ['image', 'alt'],
        ['cover', 'alt'],
      ],
    );
  });

  test('it determines what is translated and whether that is in fingerprints', () => {
    assert.deepEqual(scopes.translated, [
      { name: 'title', paths: [['title']], inFingerprint: true },
      {
        name: 'imageAlt',
        paths: [
          ['image', 'alt'],
          ['cover', 'alt'],
        ],
        inFingerprint: true,
      },
      { name: 'callText', paths: [['motto']], inFingerprint: false },
    ]);
  });

  test('a field without one does not compile', () => {
    const { scope: _, ...guide } = guideWith(WORK);
    // @ts-expect-error: the scope is missing
    field(text, guide);
    // @ts-expect-error: a field of the edition must declare whether it is translated
    field(text, { ...guide, scope: { belongsTo: 'edition' } });
  });
});

test('the scopes of the fields of texts are those on which existing journals rely', () => {
  assert.deepEqual([...TEXT_SCOPES.ofTheEdition].sort(), [
    ...['attachments', 'date', 'draft', 'issue', 'language', 'redirect-from', 'revised', 'slug', 'source'],
    ...['subtitle', 'summary', 'title', 'translated-from', 'translators'],
  ]);
  assert.deepEqual([...TEXT_SCOPES.inherited], ['image.credit', 'attachments', 'cover.credit']);
  assert.deepEqual(
    TEXT_SCOPES.translated.map(({ name, paths }) => [name, ...paths.map((path) => path.join('.'))]),
    [
      ['title', 'title'],
      ['subtitle', 'subtitle'],
      ['summary', 'summary'],
      ['imageAlt', 'image.alt', 'cover.alt'],
      ['callText', 'call.text'],
    ],
  );
});

test('all fields of the work, and none of the edition, are compared between editions', () => {
  const one = (name: string, value: string) => `title: A\ndate: 2020\n${name}: ${value}`;
  const told = (name: string, first: string, second: string) =>
    problemsWith({
      'issues/1/issue.md': file('title: One\ndate: 2020'),
      'issues/1/a.md': file(one(name, first)),
      'issues/1/a.es.md': file(one(name, second)),
    }).some(({ rule }) => rule === 'editions-disagree');
  assert.ok(told('license', 'CC-BY-4.0', 'CC0-1.0'));
  assert.ok(told('image', '{src: media/a.jpg, alt: A}', '{src: media/b.jpg, alt: B}'));
  assert.ok(!told('image', '{src: media/a.jpg, alt: A}', '{alt: B}'));
  assert.ok(!told('subtitle', 'One', 'Uno'));
  assert.ok(!told('attachments', 'media/a.pdf', 'media/b.pdf'));
  assert.ok(!told('image', '{src: media/a.jpg, credit: A}', '{credit: B}'));
});

test('a field of several kinds of text has the same scope in all of them', () => {
  const scopes = new Map<string, Scope>();
  for (const { name, guide } of [articleSchema, issueSchema, pageSchema].flatMap((each) => fieldsOf(each))) {
    assert.deepEqual(guide.scope, scopes.get(name) ?? guide.scope, name);
    scopes.set(name, guide.scope);
  }
});
