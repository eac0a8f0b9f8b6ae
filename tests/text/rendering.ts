import { addressesOf } from '../../src/addresses/addresses.ts';
import { shownPicture } from '../../src/addresses/shown-picture.ts';
import type { SiteLanguage } from '../../src/languages/index.ts';
import type { MediaFile } from '../../src/model/media.ts';
import type { Reference } from '../../src/text/reading/references.ts';
import type { RenderedText } from '../../src/text/reading/rendered-text.ts';
import { renderText } from '../../src/text/render-text.ts';

const ADDRESSES = addressesOf({ url: new URL('https://example.org/archive/'), languages: ['en', 'es'] });

/** A file whose name begins with "wide" is a picture of 1000 by 500 pixels; of the others nothing is known. */
function mediaFile(path: string): MediaFile {
  const picture = { width: 1000, height: 500, animated: false, tellsMore: false };
  return path.startsWith('media/wide') ? { bytes: 1, picture } : { bytes: 1 };
}

/**
 * Stands for an archive in which every `.md` but `nowhere.md` is an article of issue 1, `es.md` one in Spanish, and `media/`
 * holds every picture but `media/gone.jpg`.
 */
export function resolveInTests(href: string): Reference {
  const [path = '', anchor] = href.split('#', 2);
  if (/^(?:[a-z]+:|\/\/)/i.test(href)) return { kind: 'external', href };
  if (path.endsWith('nowhere.md')) return { kind: 'broken', written: 'ours', suggestion: 'somewhere.md' };
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
  return { kind: 'broken', written: 'inherited' };
}

/** A body as text of the article "essay", whose first line is line 1 of its file unless told otherwise. */
export function render(body: string, language: SiteLanguage = 'en', bodyLine = 1): RenderedText {
  const file = 'content/issues/1/essay.md';
  return renderText({ file, body, bodyLine, language, documentId: 'essay' }, resolveInTests);
}
