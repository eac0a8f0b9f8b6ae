import { conventionsOf, interfaceIn } from '../src/languages/index.ts';
import type { ManifestView } from '../src/pages/views/views.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { AlsoIn } from './parts/also-in.tsx';
import { Document } from './parts/document.tsx';
import { Link } from './parts/link.tsx';
import { PageHead } from './parts/page-head.tsx';

export const data = pagesOfKind('manifest');

/** All files of an issue, for those who keep copies. */
export default function Manifest({ planned: { view } }: TemplateData<'manifest'>) {
  const words = interfaceIn(view.language).preservation;
  return (
    <Document view={view}>
      <article class="reading">
        <PageHead title={view.title} kicker={[<Link key="issue" link={view.issue} />]}>
          <p class="standfirst">{words.explanation}</p>
          <AlsoIn view={view} />
        </PageHead>
        <div class="column text">
          <h2>{words.permission}</h2>
          <p lang="en">{view.permission}</p>
          <h2>{words.download}</h2>
          <ul>
            <li>
              <a href={view.bag}>{words.bag}</a>
            </li>
            <li>
              <a href={view.checksums}>{words.checksums}</a>
            </li>
            <li>
              <a href={view.journal}>{words.journal}</a>
            </li>
          </ul>
          <Texts view={view} />
          <Files view={view} />
        </div>
      </article>
    </Document>
  );
}

function Texts({ view: { language, texts } }: { readonly view: ManifestView }) {
  const words = interfaceIn(language).preservation;
  return (
    <>
      <h2>{words.texts}</h2>
      <ul>
        {texts.map(({ page, source, comments }) => (
          <li key={source}>
            <Link link={page} /> (<a href={source}>{words.source}</a>
            {comments !== undefined && (
              <>
                {conventionsOf(language).comma}
                <a href={comments}>{words.comments}</a>
              </>
            )}
            )
          </li>
        ))}
      </ul>
    </>
  );
}

function Files({ view: { language, files } }: { readonly view: ManifestView }) {
  if (files.length === 0) return null;
  return (
    <>
      <h2>{interfaceIn(language).preservation.files}</h2>
      <ul>
        {files.map((file) => (
          <li key={file.href}>
            <Link link={file} />
          </li>
        ))}
      </ul>
    </>
  );
}
