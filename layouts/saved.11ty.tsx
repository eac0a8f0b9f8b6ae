import { interfaceIn, markedWordsOf } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Document } from './parts/frame/document.tsx';
import { PageHead } from './parts/frame/page-head.tsx';
import { Said } from './parts/words/interface-words.tsx';

export const data = pagesOfKind('saved');

/**
 * What a reader has saved for offline. `layouts/scripts/saved.ts` fills in the list, and changes the head if the page is
 * shown in place of one that is not saved.
 */
export default function Saved({ planned: { view } }: TemplateData<'saved'>) {
  const words = interfaceIn(view.language).saved;
  const marked = markedWordsOf(view.language);
  return (
    <Document view={view} listed={false} stylesheet={view.stylesheet} script={view.script}>
      <PageHead title={view.title} titleLanguage={marked} />
      <div class="column">
        <div id="page_saved-list" class="saved-list" lang={marked} />
        <div id="page_saved-about" class="saved-about" lang={marked}>
          <p>
            <Said>{words.explanation}</Said>
          </p>
          <p>
            <a href={view.issues}>
              <Said>{words.issues}</Said>
            </a>
          </p>
          <p>
            <Said>{words.safari}</Said> <Said>{words.lasting}</Said>
          </p>
        </div>
        <noscript>
          <p lang={marked}>{words.withoutScript}</p>
        </noscript>
      </div>
    </Document>
  );
}
