import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ContextSpec, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Defines a function that loads axe, so that a page that is not judged does not take the time to run its script. */
const LOADER = `globalThis.loadAxe = () => {${AXE}\n};`;

/** Brings axe into every page that is opened from now on. This takes less time than to send it when it is needed. */
export async function withAxe(page: Page): Promise<void> {
  await page.addInitScript(LOADER);
}

/** WCAG 2.2, levels A and AA, and axe's best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Takes longer than all other rules together. */
const CONTRAST = 'color-contrast';
/** Rules whose result can depend on the colour scheme. */
const COLOUR_RULES = [CONTRAST, 'link-in-text-block'];

type Scheme = 'light' | 'dark';

interface Which {
  /** Checks only inside the elements that match this selector. */
  readonly inside?: string;
  /** Colour schemes in which colours are checked. */
  readonly colours?: readonly Scheme[];
}

/**
 * Violations that axe finds on a page: by all rules in the first colour scheme, and by the colour rules in the others. The
 * contrast of texts that look the same is checked once. The page is left in the last scheme.
 */
export async function violations(
  page: Page,
  { inside = 'html', colours = ['light', 'dark'] }: Which = {},
): Promise<readonly string[]> {
  const [first = 'light'] = colours;
  if (!(await page.evaluate(() => 'loadAxe' in window))) await page.evaluate(LOADER);
  await page.emulateMedia({ colorScheme: first });
  const others: RunOptions = { runOnly: RULES, rules: { [CONTRAST]: { enabled: false } } };
  const found = await page.evaluate(runInPage, [inside, 'all', others] as const);
  for (const scheme of colours) {
    await page.emulateMedia({ colorScheme: scheme });
    const options: RunOptions = { runOnly: scheme === first ? [CONTRAST] : COLOUR_RULES };
    found.push(...(await page.evaluate(runInPage, [inside, 'one of each look', options] as const)));
  }
  return found;
}

/** Runs in the page. Only what is wrong leaves it: axe returns a list of everything that is right as well. */
async function runInPage([inside, which, options]: readonly [
  inside: string,
  which: 'all' | 'one of each look',
  options: RunOptions,
]): Promise<string[]> {
  const looks = new Map<Element | null, string>([[null, '']]);
  /** What decides on the contrast of an element: the names and classes around it, its colours and those behind it. */
  const lookOf = (element: Element | null): string => {
    const known = looks.get(element);
    if (known !== undefined || !element) return known ?? '';
    const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight } =
      getComputedStyle(element);
    const own = [color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight];
    const look = `${lookOf(element.parentElement)} ${element.tagName}.${element.getAttribute('class')} ${own}`;
    looks.set(element, look);
    return look;
  };
  const oneOfEachLook = (): Element[] => {
    const hasText = (element: Element) =>
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const shown = [...document.querySelectorAll(`:is(${inside}), :is(${inside}) *`)].filter(
      (element) => hasText(element) && element.checkVisibility({ visibilityProperty: true }),
    );
    return [...new Map(shown.reverse().map((element) => [lookOf(element), element])).values()];
  };
  const loaded = window as unknown as {
    loadAxe: () => void;
    axe?: { run: (context: ContextSpec, options: RunOptions) => Promise<AxeResults> };
  };
  if (!loaded.axe) loaded.loadAxe();
  const context = which === 'all' ? inside : { include: oneOfEachLook() };
  const results = await loaded.axe?.run(context as ContextSpec, {
    ...options,
    resultTypes: ['violations'],
  });
  if (!results) throw new Error('axe was not loaded');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}
