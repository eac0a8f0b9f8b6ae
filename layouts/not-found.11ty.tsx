import { interfaceIn } from '../src/languages/index.ts';
import type { NotFoundView } from '../src/pages/views/lost-address-views.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Document } from './parts/frame/document.tsx';
import { Said } from './parts/words/interface-words.tsx';

export const data = pagesOfKind('not-found');

/**
 * The page that a host returns for an address that does not exist. The reader's language is unknown, so it is in all
 * languages.
 */
export default function NotFound({ planned: { view } }: TemplateData<'not-found'>) {
  return (
    <Document view={view} listed={false}>
      {view.homes.map((home) => (
        <InLanguage key={home.language} home={home} first={home.language === view.language} />
      ))}
    </Document>
  );
}

interface InLanguageProps {
  readonly home: NotFoundView['homes'][number];
  /** Whether this is the page's own language. Its heading is then the page's h1. */
  readonly first: boolean;
}

function InLanguage({ home, first }: InLanguageProps) {
  const words = interfaceIn(home.language);
  const Heading = first ? 'h1' : 'h2';
  return (
    <section class="column not-found" lang={home.language}>
      <Heading class="page-title">
        <Said>{words.notFound.heading}</Said>
      </Heading>
      <p>
        <Said>{words.notFound.explanation}</Said>
      </p>
      <ul class="plain">
        <li>
          <a href={home.home}>
            <Said>{words.navigation.home}</Said>
          </a>
        </li>
        <li>
          <a href={home.articles}>
            <Said>{words.navigation.articles}</Said>
          </a>
        </li>
        <li>
          <a href={home.search}>
            <Said>{words.navigation.search}</Said>
          </a>
        </li>
      </ul>
    </section>
  );
}
