import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlJudge, PAGES_MAY } from '../site/valid-html.ts';
import { allOf, PAGES } from './rendered-pages.ts';

const faultsIn = await htmlJudge(PAGES_MAY);

describe('every kind of page', () => {
  for (const { name, kind, html } of PAGES) {
    it(`is valid HTML: ${name}`, async () => {
      assert.deepEqual(await faultsIn(html), []);
    });

    it(`has one h1: ${name}`, () => {
      assert.equal(allOf(html, /<(h1)\b/g).length, 1);
    });

    it(`complies with the strictest content security policy: ${name}`, () => {
      assert.doesNotMatch(html, /\sstyle=/);
      assert.doesNotMatch(html, /<style/);
      assert.doesNotMatch(html, /\son[a-z]+=/);
      for (const script of allOf(html, /<script([^>]*)>/g)) assert.match(script, /\ssrc="\//);
      for (const source of allOf(
        html,
        /<(?:link rel="(?:stylesheet|icon)"[^>]*href|img src|script[^>]*src)="([^"]*)"/g,
      ))
        assert.match(source, /^\//);
    });

    it(`has no id that a text could have: ${name}`, () => {
      const texts = /<div class="text">.*?<\/section><\/div>|<div class="pair pair-[a-z]+".*?<\/div>\n/gs;
      const own = html.replace(texts, '');
      // The guide's references are not texts. The ids of their entries are names of fields and rules.
      const ids = kind === 'guide' ? /^(?:page_|[a-z]+-[a-z-]+$)/ : /^(?:page_|comment_)/;
      for (const id of allOf(own, /\sid="([^"]*)"/g)) assert.match(id, ids);
    });

    it(`links only to anchors that exist: ${name}`, () => {
      const ids = new Set(allOf(html, /\sid="([^"]*)"/g));
      for (const anchor of allOf(html, /href="#([^"]*)"/g))
        assert.ok(ids.has(decodeURIComponent(anchor)), anchor);
    });

    it(`is indexed only if it has a text: ${name}`, () => {
      const bodies = allOf(html, /(data-pagefind-body)/g).length;
      assert.equal(bodies, ['article', 'issue', 'page'].includes(kind) ? 1 : 0);
    });
  }
});
