import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

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
  /** Colour schemes in which colours are checked. That takes longer than all other rules together. */
  readonly colours?: readonly Scheme[];
}

/**
 * Violations that axe finds on a page: by all rules in the first colour scheme, and by the colour rules in the others.
 * The page is left in the last scheme.
 */
export async function violations(
  page: Page,
  { inside, colours = ['light', 'dark'] }: Which = {},
): Promise<readonly string[]> {
  const [first, ...others] = colours;
  if (!(await page.evaluate(() => 'loadAxe' in window))) await page.evaluate(LOADER);
  const all: RunOptions = { runOnly: RULES, rules: { 'color-contrast': { enabled: first !== undefined } } };
  const found = await run(page, all, first, inside);
  for (const scheme of others) found.push(...(await run(page, { runOnly: COLOUR_RULES }, scheme, inside)));
  return found;
}

async function run(
  page: Page,
  options: RunOptions,
  colorScheme: Scheme = 'light',
  inside = 'html',
): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  // Only what is wrong leaves the page: axe returns a list of everything that is right as well.
  return page.evaluate(runInPage, [inside, options] as const);
}

/** Runs in the page. */
async function runInPage([inside, options]: readonly [string, RunOptions]): Promise<string[]> {
  const loaded = window as unknown as {
    loadAxe: () => void;
    axe?: { run: (...args: unknown[]) => Promise<AxeResults> };
  };
  if (!loaded.axe) loaded.loadAxe();
  const results = await loaded.axe?.run(inside, { ...options, resultTypes: ['violations'] });
  if (!results) throw new Error('axe was not loaded');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}
