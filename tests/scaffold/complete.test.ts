import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complete } from '../../src/scaffold/complete.ts';

const IDS = ['in-cuba', 'in-brazil', 'building-the-left', 'building', 'que-hacer'];

test('an id can be given as itself, its title or its beginning', () => {
  for (const written of ['que-hacer', '¿Qué hacer?', 'que', ' Qué H'])
    assert.deepEqual(complete(written, IDS), { kind: 'found', name: 'que-hacer' });
});

test('an exact id is found even if others begin with it', () => {
  assert.deepEqual(complete('building', IDS), { kind: 'found', name: 'building' });
});

test('an ambiguous beginning is not resolved', () => {
  assert.deepEqual(complete('in', IDS), { kind: 'several', names: ['in-cuba', 'in-brazil'] });
});

test('a misspelled id gets a suggestion, a different word gets none', () => {
  assert.deepEqual(complete('bulding-the-left', IDS), { kind: 'unknown', suggestion: 'building-the-left' });
  assert.deepEqual(complete('elephants', IDS), { kind: 'unknown', suggestion: undefined });
  assert.deepEqual(complete('…', IDS), { kind: 'unknown', suggestion: undefined });
});
