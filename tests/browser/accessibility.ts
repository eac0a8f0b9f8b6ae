import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ContextSpec, RunOptions, Spec } from 'axe-core';
import { type Browser, browserOf } from './launch-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Defines a function that loads axe, so that a page that is not judged does not take the time to run its script. */
const LOADER = `globalThis.loadAxe = () => {${AXE}\n};`;

/** Brings axe into every page that is opened from now on. This takes less time than to send it when it is needed. */
export async function withAxe(page: Page): Promise<void> {
  await page.addInitScript(LOADER);
}

/** WCAG 2.2, levels A and AA, and axe's best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose result can depend on the colour scheme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

type Scheme = 'light' | 'dark';

interface Which {
  /** Checks only inside the elements that match this selector. */
  readonly inside?: string;
  /** Colour schemes in which colours are checked. */
  readonly colours?: readonly Scheme[];
}

/** What a judged page has in its `window`. */
interface Loaded {
  readonly loadAxe: () => void;
  readonly axe?: {
    readonly configure: (spec: Spec) => void;
    readonly run: (context: ContextSpec, options: RunOptions) => Promise<AxeResults>;
  };
  /** An element for each look. */
  readonly looks: ReadonlyMap<string, HTMLElement>;
}

/**
 * Looks of texts whose contrast is sufficient, on any page that a test file has had judged, which asks for a browser of
 * its own: so no result depends on what other files have judged before. The masthead and the foot of all pages look the same, and
 * so do pages of the same kind.
 */
const legible = new WeakMap<Browser, Set<string>>();

function legibleSoFar(page: Page): Set<string> {
  const browser = browserOf(page);
  const known = (browser && legible.get(browser)) ?? new Set<string>();
  if (browser) legible.set(browser, known);
  return known;
}

/**
 * Violations that axe finds on a page: by all rules in the first colour scheme, and by the colour rules in the others. The
 * contrast of texts that look the same is checked once. The page is left in the last scheme.
 */
export async function violations(
  page: Page,
  { inside = 'html', colours = ['light', 'dark'] }: Which = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'loadAxe' in window))) await page.evaluate(LOADER);
  const found: string[] = [];
  const known = legibleSoFar(page);
  for (const [place, scheme] of colours.entries()) {
    await page.emulateMedia({ colorScheme: scheme });
    const looks = (await page.evaluate(noteLooks, inside)).filter((look) => !known.has(look));
    if (place > 0 && looks.length === 0) continue;
    const where =
      place === 0 ? ([inside, RULES, looks] as const) : ([undefined, COLOUR_RULES, looks] as const);
    const { faults, passed } = await page.evaluate(judge, where);
    found.push(...faults);
    for (const look of passed) known.add(look);
  }
  if (colours.length === 0) found.push(...(await page.evaluate(judge, [inside, RULES, []] as const)).faults);
  return found;
}

/**
 * Runs in the page: notes an element for each look of a text, and returns the looks. What decides on the contrast of an element
 * are the width of the window, the names and classes around it, its colours and those behind it.
 */
function noteLooks(inside: string): readonly string[] {
  const known = new Map<Element | null, { readonly look: string; readonly style: string }>();
  const lookOf = (element: Element | null): { readonly look: string; readonly style: string } => {
    const before = known.get(element);
    if (before || !element) return before ?? { look: `${innerWidth}`, style: '' };
    const around = lookOf(element.parentElement);
    const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight } =
      getComputedStyle(element);
    const style = [color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight].join();
    const name = `${element.tagName}.${element.getAttribute('class')}`;
    const look = `${around.look} ${name}${style === around.style ? '' : ` ${style}`}`;
    known.set(element, { look, style });
    return { look, style };
  };
  const hasText = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const shown = [...document.querySelectorAll(`:is(${inside}), :is(${inside}) *`)].filter(
    (element) => hasText(element) && element.checkVisibility({ visibilityProperty: true }),
  );
  const looks = new Map(shown.reverse().map((element) => [lookOf(element).look, element]));
  Object.assign(window, { looks });
  return [...looks.keys()];
}

/**
 * Runs in the page: what is wrong by these rules inside a selector or else with the elements of these looks, and the looks with a
 * sufficient contrast. Of all texts, only one of each look is judged for its contrast, which takes longer than all other rules
 * together. Only this leaves the page: axe returns a list of everything that is right as well.
 */
async function judge([inside, rules, looks]: readonly [
  inside: string | undefined,
  rules: string[],
  looks: readonly string[],
]) {
  const loaded = window as unknown as Loaded;
  if (!loaded.axe) loaded.loadAxe();
  if (!loaded.axe) throw new Error('axe was not loaded');
  const chosen = new Map(looks.map((look) => [loaded.looks.get(look), look]));
  const elements = [...chosen.keys()].filter((element) => element !== undefined);
  const passed: string[] = [];
  loaded.axe.configure({
    rules: [{ id: 'color-contrast', selector: '[data-judged]' }],
    checks: [
      {
        id: 'color-contrast',
        after: (results) => {
          // Axe's types describe what leaves a frame. Before that, a node has its element.
          for (const { result, node } of results)
            if (result) passed.push(chosen.get((node as { element?: HTMLElement }).element) ?? '');
          return results;
        },
      },
    ],
  });
  for (const element of elements) element.setAttribute('data-judged', '');
  const results = await loaded.axe.run(inside ?? { include: elements }, {
    runOnly: rules,
    resultTypes: ['violations'],
  });
  for (const element of elements) element.removeAttribute('data-judged');
  return {
    faults: results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`,
    ),
    passed,
  };
}
