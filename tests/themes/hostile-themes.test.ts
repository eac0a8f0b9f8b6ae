import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseCss } from '../../src/content/theme/parse-css.ts';
import { PROPERTIES, PROPERTY_NAMES } from '../../src/content/theme/properties.ts';
import { readValue } from '../../src/content/theme/read-value.ts';
import { drawWordmark } from '../../src/content/theme/wordmark.ts';
import { themeIn } from '../../src/languages/index.ts';

/** What is in an SVG file that is 10 by 10 pixels large. */
function drawn(inside: string, attributes = ''): ReturnType<typeof drawWordmark> {
  return drawWordmark(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${attributes}>${inside}</svg>`,
  );
}

/** The parts of a drawing that make it faulty. */
const HOSTILE: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script>',
  'a script in a link': '<a href="javascript:alert(1)"><path d="M0 0"/></a>',
  'an event': '<path d="M0 0" onclick="alert(1)"/>',
  'a picture from elsewhere': '<image href="https://example.org/a.png"/>',
  HTML: '<foreignObject><p>One</p></foreignObject>',
  'words in a font': '<text>One</text>',
  styles: '<style>@import "https://example.org/a.css";</style>',
  'a fill from elsewhere': '<path fill="url(https://example.org/a.svg#b)"/>',
  'the same in a style': '<path style="fill:url(//example.org/a.svg#b)"/>',
  repetition: '<use href="#a"/>',
  'repetition by Illustrator': '<use xlink:href="#a"/>',
  'a clip in a clip': '<clipPath id="a"><path clip-path="url(#b)"/></clipPath>',
  'an animation': '<animate attributeName="href"/>',
};

describe('a wordmark', () => {
  for (const [name, inside] of Object.entries(HOSTILE)) {
    it(`cannot have ${name}`, () => assert.equal(drawn(inside).kind, 'faulty'));
  }

  it('keeps shapes, and colours that are in styles; what drawing programs add for themselves is left out', () => {
    const found = drawn(
      '<metadata>x</metadata><sodipodi:view a="1"/><g inkscape:label="A"><path d="M0 0h5" style="fill:#f00;-inkscape-x:1"/></g>',
      ' width="20mm" xmlns:inkscape="x" xmlns:sodipodi="y"',
    );
    assert.ok(found.kind === 'sound');
    assert.equal(
      found.svg,
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10" fill="currentColor"><g><path d="M0 0h5" fill="#f00"></path></g></svg>',
    );
  });

  it('is no XML with entities of its own', () => {
    const bomb =
      '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg viewBox="0 0 1 1"><path d="&b;"/></svg>';
    assert.equal(drawWordmark(bomb).kind, 'faulty');
  });
});

describe('the CSS of a theme', () => {
  it('reads comments, strings and both schemes, and takes nothing else for a declaration', () => {
    const { declarations, foreign } = parseCss(
      '/* ; } */ :root { --ink: #111; --text-face: "A; }", serif } @media (prefers-color-scheme:dark){:root{--ink:#eee}}',
    );
    assert.deepEqual(
      declarations.map(({ scheme, name, value }) => [scheme, name, value]),
      [
        ['light', 'ink', '#111'],
        ['light', 'text-face', '"A; }", serif'],
        ['dark', 'ink', '#eee'],
      ],
    );
    assert.deepEqual(foreign, []);
  });

  it('has no value that could end its declaration or load something', () => {
    for (const value of [
      '"a;b"',
      '"a\\"b"',
      'url(a)',
      'var(--a)',
      'a}b',
      '"</style>"',
      'expression(a)',
      '"a/*b"',
    ])
      assert.equal(readValue('face', value), undefined, value);
    assert.equal(readValue('face', `'EB Garamond', Georgia,serif`), '"EB Garamond", "Georgia", serif');
    assert.equal(readValue('colour', '#FA0'), '#ffaa00');
  });

  it('is read in a time that grows with its length', () => {
    for (const piece of ['{', '--a', '"', '/*', ':root{', '@media(', ' ']) parseCss(piece.repeat(50_000));
  });
});

describe('docs/theme.md', () => {
  it('has every property with its effect and its values', () => {
    const page = readFileSync('docs/theme.md', 'utf8');
    const { effects, kinds } = themeIn('en');
    for (const name of PROPERTY_NAMES) {
      const { kind, light, dark } = PROPERTIES[name];
      const values = [light, ...(dark === undefined ? [] : [dark])]
        .map((value) => `\`${value}\``)
        .join(' · ');
      assert.ok(page.includes(`| \`--${name}\` | ${effects[name]} | ${kinds[kind]} | ${values} |`), name);
    }
  });
});
