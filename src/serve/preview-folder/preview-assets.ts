import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Theme } from '../../content/theme/theme.ts';
import { themedAssets } from '../../write/assets/themed-assets.ts';
import { beginBulkFiles } from '../../write/bulk-files.ts';
import { removeFile } from './remove-file.ts';

/** Styles that are always written. If they are missing, somebody has emptied the folder. */
const STYLES = 'assets/site.css';

/** The styles, scripts and fonts of a preview. */
export interface PreviewAssets {
  /** Bundles them and writes them, for the theme of the last site. */
  readonly bundle: () => Promise<void>;
  /** Writes them for the theme of another site, if it makes a difference. Returns whether it does. */
  readonly follow: (theme: Theme | undefined) => Promise<boolean>;
  /** Whether they were written and somebody has removed them. */
  readonly areLost: () => boolean;
}

export function beginAssets(folder: string): PreviewAssets {
  let theme: Theme | undefined;
  let written: readonly string[] = [];
  const bundle = async (): Promise<void> => {
    const files = beginBulkFiles(folder);
    // A worker would stay for whatever else is served at this port.
    const assets = await themedAssets({ theme, offline: false });
    for (const { path, content } of assets) await files.write(path, content);
    const before = written;
    written = assets.map(({ path }) => path);
    for (const path of before) if (!written.includes(path)) await removeFile(path, folder);
  };
  return {
    bundle,
    follow: async (next) => {
      const isSame = looksOf(next) === looksOf(theme);
      theme = next;
      if (!isSame) await bundle();
      return !isSame;
    },
    areLost: () => written.length > 0 && !existsSync(join(folder, STYLES)),
  };
}

/** What the assets take from a theme. */
function looksOf(theme: Theme | undefined): string {
  return JSON.stringify([theme?.css ?? '', theme?.wordmark]);
}
