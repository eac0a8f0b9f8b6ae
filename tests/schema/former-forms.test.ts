import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod';
import { type Problem, reportInto } from '../../src/problems/problem.ts';
import { type Formerly, field, listOf, text } from '../../src/schema/field.ts';
import { withPresentForms } from '../../src/schema/former-forms.ts';
import { validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/sources/yaml/parse-yaml.ts';
import { marked } from '../journal-of.ts';

/** A field of some later version, which was written otherwise before. */
const later = <Schema extends z.ZodType>(schema: Schema, formerly: Formerly) =>
  field(schema, {
    about: 'title',
    expected: 'text',
    example: 'A',
    scope: { belongsTo: 'journal' },
    formerly,
  });

const group = z.strictObject({
  person: later(text, { names: ['who'] }).optional(),
  mood: later(text, { values: { merry: 'glad' } }).optional(),
});

const SCHEMA = z.strictObject({
  name: later(text, { names: ['title'] }).optional(),
  moods: later(listOf(text), { names: ['humours', 'tempers'], values: { merry: 'glad' } }).optional(),
  guests: later(z.array(group), { names: ['visitors'] }).optional(),
  people: later(z.record(z.string(), text), {}).optional(),
});

/** What is read of a file, and what is reported. ⟦ marks where. */
function read(marks: string) {
  const { source, line, column } = marked(marks);
  const origin = { file: 'a.md', firstLine: 1 };
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const { value } = parseYaml(source, origin);
  const present = withPresentForms({ yaml: source, origin, data: value ?? {} }, SCHEMA, report);
  const fields = validate(present, SCHEMA, report)?.fields;
  return { fields, problems, at: [line, column] };
}

describe('what a field was called before, and the values it took', () => {
  test('a former name is read, and the present one is told at its place', () => {
    const { fields, problems, at } = read('⟦title: Words\n');
    assert.deepEqual(fields, { name: 'Words' });
    const [problem] = problems;
    assert.deepEqual([problem?.rule, problem?.severity], ['former-field', 'warning']);
    assert.deepEqual([problem?.line, problem?.column], at);
    assert.equal(problem?.message.en, '"title" is called "name" here. It is read as that.');
    assert.equal(problem?.hint.en, 'Write it like this: name: Words');
    assert.equal(problem?.message.es, 'Aquí "title" se llama "name", y como tal se lee.');
    assert.equal(problem?.hint.es, 'Escribirlo así: name: Words');
    assert.equal(problems.length, 1);
  });

  test('inside groups too, whose own name is a former one', () => {
    const { fields, problems } = read('visitors:\n  - {who: Ana, mood: merry}\n  - who: Eva\n');
    assert.deepEqual(fields, { guests: [{ person: 'Ana', mood: 'glad' }, { person: 'Eva' }] });
    assert.deepEqual(
      problems.map(({ line, hint }) => [line, hint.en.split(': ').slice(1).join(': ')]),
      [
        [1, 'guests:'],
        [2, '- {person: Ana, mood: glad}'],
        [2, '- {person: Ana, mood: glad}'],
        [3, '- person: Eva'],
      ],
    );
  });

  test('a former value, alone or in a list, in quotation marks or not', () => {
    const { fields, problems } = read('moods: ["merry", calm]\n');
    assert.deepEqual(fields, { moods: ['glad', 'calm'] });
    assert.equal(
      problems[0]?.message.en,
      '"moods" now takes "glad" instead of "merry", which is read as that.',
    );
    assert.deepEqual(read('humours: merry\n').fields, { moods: ['glad'] });
  });

  test('other errors of the file have their own places', () => {
    const { problems } = read('tempers: [a]\nguests:\n  - who: Ana\n    odd: x\n');
    assert.deepEqual(
      problems.map(({ rule, line, column }) => [rule, line, column]),
      [
        ['former-field', 1, 1],
        ['former-field', 3, 5],
        ['unknown-field', 4, 5],
      ],
    );
  });

  test('beside the present name, a former one is no field, since nobody knows which counts', () => {
    const { fields, problems } = read('name: One\n⟦title: Two\n');
    assert.deepEqual(fields, { name: 'One' });
    assert.deepEqual(
      problems.map(({ rule, severity }) => [rule, severity]),
      [['unknown-field', 'error']],
    );
  });

  test('names that a journal gives itself, and words in values, are none of the schema', () => {
    const { fields, problems } = read('name: title\npeople: {title: A, who: B}\n');
    assert.deepEqual(fields, { name: 'title', people: { title: 'A', who: 'B' } });
    assert.deepEqual(problems, []);
  });
});
