import { join } from 'node:path';
import { PROPERTIES, PROPERTY_NAMES } from '../../content/theme/properties.ts';
import type { Colours, Theme } from '../../content/theme/theme.ts';

/** How share pictures look. */
export interface ShareLook {
  readonly colours: Colours;
  /** A font file for titles, with the weight to be taken from it if it has several. */
  readonly font?: { readonly file: string; readonly weight?: number };
}

/** The program's own look: the light one, since a picture cannot know where it is shown. */
export const OWN_LOOK: ShareLook = {
  colours: new Map(PROPERTY_NAMES.map((name) => [name, PROPERTIES[name].light])),
};

/** The look of a journal's share pictures. */
export function shareLookOf(theme: Theme | undefined): ShareLook {
  if (!theme) return OWN_LOOK;
  const { root, shareFont } = theme;
  if (!shareFont) return { colours: theme.colours.light };
  const { path, weight } = shareFont;
  const font = { file: join(root, path), ...(weight !== undefined && { weight }) };
  return { colours: theme.colours.light, font };
}
