import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2, levels A and AA, and what axe holds to be good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose verdict can be another in another colour scheme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

type Scheme = 'light' | 'dark';

interface Which {
  /** Only what is inside elements that this selector finds. */
  readonly inside?: string;
  /** In which schemes the contrast of colours is looked at, which takes as long as all other rules and longer. */
  readonly contrast?: readonly Scheme[];
}

/** What axe finds wrong with a page, by all rules in light and, if it is asked for, by those of colour in dark. */
export async function violations(
  page: Page,
  { inside, contrast = ['light', 'dark'] }: Which = {},
): Promise<readonly string[]> {
  const axe = () => {
    // Legacy mode spares a second page, which only frames from elsewhere need: there are none.
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
