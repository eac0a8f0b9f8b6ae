import { conventionsOf, interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import type { TakeAlongWords } from '../../../src/languages/words/interface/take-along-words.ts';
import type { TakeAlongView, TakenFile } from '../../../src/pages/views/frame-views.ts';
import { Fact } from '../words/facts.tsx';
import { useWordsLanguage } from '../words/interface-words.tsx';

interface TakeAlongProps {
  readonly language: SiteLanguage;
  /** The files. */
  readonly files: readonly TakeAlongView[] | undefined;
}

/** What readers can take along, as a fact about a text. Renders nothing if there is nothing. */
export function TakeAlongFact(props: TakeAlongProps) {
  if (!props.files) return null;
  return (
    <Fact term={interfaceIn(props.language).takeAlong.term}>
      <TakeAlong {...props} />
    </Fact>
  );
}

/** Links to the files that readers can take along, with their sizes. */
export function TakeAlong({ language, files = [] }: TakeAlongProps) {
  const marked = useWordsLanguage();
  if (files.length === 0) return null;
  return (
    <ul class="plain take-along">
      {files.map(({ href, size, ...file }) => (
        <li key={href}>
          <a href={href} lang={marked}>
            {nameOf(file, interfaceIn(language).takeAlong)}
          </a>
          {size !== undefined && (
            <>
              {conventionsOf(language).comma}
              <span class="quiet">{size}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function nameOf(file: TakenFile, { files, pdf }: TakeAlongWords): string {
  return file.format === 'pdf' ? pdf[file.whole] : files[file.format][file.whole];
}
