import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complete } from '../../src/scaffold/complete.ts';

const IDS = ['in-cuba', 'in-brazil', 'building-the-left', 'building', 'que-hacer'];

test('an id, its title and its beginning all mean it', () => {
  for (const written of ['que-hacer', '¿Qué hacer?', 'que', ' Qué H'])
    assert.deepEqual(complete(written, IDS), { kind: 'found', name: 'que-hacer' });
});

test('an id that others begin with means itself', () => {
  assert.deepEqual(complete('building', IDS), { kind: 'found', name: 'building' });
});

test('a beginning that several share is not guessed', () => {
  assert.deepEqual(complete('in', IDS), { kind: 'several', names: ['in-cuba', 'in-brazil'] });
});

test('a misspelt one is suggested, another one is not', () => {
  assert.deepEqual(complete('bulding-the-left', IDS), { kind: 'unknown', suggestion: 'building-the-left' });
  assert.deepEqual(complete('elephants', IDS), { kind: 'unknown', suggestion: undefined });
  assert.deepEqual(complete('…', IDS), { kind: 'unknown', suggestion: undefined });
});
