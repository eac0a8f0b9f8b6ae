import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2, levels A and AA, and what axe holds to be good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose verdict can be another in another colour scheme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface Which {
  /** Only what is inside elements that this selector finds. */
  readonly inside?: string;
  /** Without the rules of colour, which take minutes on a page that is ten thousand pixels high. */
  readonly colourless?: boolean;
}

/** What axe finds wrong with a page, first in light and then in dark, in which it is left. */
export async function violations(
  page: Page,
  { inside, colourless = false }: Which = {},
): Promise<readonly string[]> {
  const axe = () => {
    // Legacy mode spares a second page, which only frames from elsewhere need: there are none.
    const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    return inside === undefined ? builder : builder.include(inside);
  };
  await page.emulateMedia({ colorScheme: 'light' });
  const all = axe().withTags(RULES);
  const light = (await (colourless ? all.disableRules('color-contrast') : all).analyze()).violations;
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = colourless ? [] : (await axe().withRules(COLOUR_RULES).analyze()).violations;
  return [...light, ...dark].map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}
