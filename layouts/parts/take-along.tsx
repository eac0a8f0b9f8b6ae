import { conventionsOf, interfaceIn, type SiteLanguage } from '../../src/languages/index.ts';
import type { TakeAlongView } from '../../src/pages/views/views.ts';
import { Fact } from './facts.tsx';
import { useWordsLanguage } from './interface-words.tsx';

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
  const words = interfaceIn(language).takeAlong.files;
  if (files.length === 0) return null;
  return (
    <ul class="plain take-along">
      {files.map(({ format, whole, href, size }) => (
        <li key={href}>
          <a href={href} lang={marked}>
            {words[format][whole]}
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
