import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2, levels A and AA, and axe's best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose result can depend on the colour scheme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

type Scheme = 'light' | 'dark';

interface Which {
  /** Checks only inside elements that match this selector. */
  readonly inside?: string;
  /** Colour schemes in which contrast is checked. Contrast takes longer than all other rules together. */
  readonly contrast?: readonly Scheme[];
}

/**
 * Violations that axe finds on a page: by all rules in the light scheme and, if requested, by the colour rules in the
 * dark one.
 */
export async function violations(
  page: Page,
  { inside, contrast = ['light', 'dark'] }: Which = {},
): Promise<readonly string[]> {
  const axe = () => {
    // Legacy mode avoids opening a second page, which axe needs only for frames from other origins. There are none.
    const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    return inside === undefined ? builder : builder.include(inside);
  };
  await page.emulateMedia({ colorScheme: 'light' });
  const all = axe().withTags(RULES);
  const found = [await (contrast.includes('light') ? all : all.disableRules('color-contrast')).analyze()];
  if (contrast.includes('dark')) {
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(await axe().withRules(COLOUR_RULES).analyze());
  }
  return found
    .flatMap(({ violations }) => violations)
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}
