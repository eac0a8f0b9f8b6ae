import { addressesOf } from '../../src/addresses/addresses.ts';
import { shownPicture } from '../../src/addresses/shown-picture.ts';
import type { SiteLanguage } from '../../src/languages/index.ts';
import type { MediaFile } from '../../src/model/media.ts';
import type { Reference } from '../../src/text/reading/references.ts';
import type { RenderedText } from '../../src/text/reading/rendered-text.ts';
import { renderText } from '../../src/text/render-text.ts';

const ADDRESSES = addressesOf({ url: new URL('https://example.org/archive/'), languages: ['en', 'es'] });

/** Files whose names begin with "wide" are pictures of 1000 by 500 pixels. Of other files, only the size is known. */
function mediaFile(path: string): MediaFile {
  const picture = { width: 1000, height: 500, animated: false, tellsMore: false };
  return path.startsWith('media/wide') ? { bytes: 1, picture } : { bytes: 1 };
}

/**
 * Resolves references as for an archive in which every `.md` except `nowhere.md` is an article of issue 1, `es.md` is
 * one in Spanish, and `media/` contains every picture except `gone.jpg`.
 */
export function resolveInTests(href: string): Reference {
  const [path = '', anchor] = href.split('#', 2);
  if (/^(?:[a-z]+:|\/\/)/i.test(href)) return { kind: 'external', href };
  if (path.endsWith('nowhere.md')) return { kind: 'broken', suggestion: 'somewhere.md' };
  if (path.endsWith('.md')) {
    const address = `/issues/1/${path.replace(/^.*\/|\.md$/g, '')}/`;
    return {
      kind: 'page',
      address,
      href: `/archive${address}`,
      ...(anchor !== undefined && { anchor }),
      ...(path === 'es.md' && { language: 'es' }),
    };
  }
  if (path.startsWith('media/') && path !== 'media/gone.jpg') {
    const file = `issues/1/${path}`;
    const picture = shownPicture(file, new Map([[file, mediaFile(path)]]), ADDRESSES);
    return { kind: 'media', href: picture.href, path: file, picture };
  }
  return { kind: 'broken' };
}

/** Renders a body as the text of the article "essay". `bodyLine` is the 1-based line on which it begins. */
export function render(body: string, language: SiteLanguage = 'en', bodyLine = 1): RenderedText {
  const file = 'content/issues/1/essay.md';
  return renderText({ file, body, bodyLine, language, documentId: 'essay' }, resolveInTests);
}
