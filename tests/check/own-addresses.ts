import { type Files, text } from '../journal-of.ts';

export const BASE = 'title: Two Voices\nurl: https://example.org/archive/\nlanguages: [en, es]\n';

/** A debate of two texts, of which the first has old addresses and a Spanish edition with a slug of its own. */
export function journal(second: string, body = 'Text.', files: Files = {}): Files {
  return {
    'issues/1/issue.md': text('title: One\ndate: 2019'),
    'issues/1/first.md': text(
      'title: First\nauthors: [Ana Rivas]\nredirect-from: [/old/first/, "/?p=12", /first.html]',
      'One.\n\nTwo.\n\n## What Now',
    ),
    'issues/1/first.es.md': text(
      'title: Primero\nslug: primero-ñ\ntranslated-from: en\nredirect-from: [/viejo/]',
      'Uno.\n\nDos.\n\n## Qué hacer',
    ),
    'issues/1/solo.es.md': text('title: Solo'),
    'issues/1/later.md': text('title: Later\ndraft: true'),
    'issues/2/issue.md': text('title: Two\ndate: 2020'),
    'issues/2/second.md': text(`title: Second\n${second}`, body),
    ...files,
  };
}

/** Addresses that all lead to the first text. */
export const FIRST = [
  'https://example.org/issues/1/first/',
  'http://example.org/issues/1/first',
  'HTTPS://EXAMPLE.ORG:443/issues/1/first/',
  '//example.org/issues/1/first/index.html',
  'https://www.example.org/Issues/1/First/?utm_source=news',
  'http://localhost:8080/issues/1/first/',
  'https://example.org/old/first',
  'https://example.org/?p=12',
  '/?p=12&fbclid=x',
  'https://example.org/first.html',
  'https://example.org/viejo/',
  'https://example.org/es/issues/1/primero-%C3%B1/',
  'https://example.org/es/issues/1/primero-n\u0303/',
  '/es/issues/1/primero-ñ/',
];
