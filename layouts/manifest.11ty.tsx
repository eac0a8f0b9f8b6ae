import { conventionsOf, interfaceIn } from '../src/languages/index.ts';
import type { ManifestView } from '../src/pages/views/manifest-views.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Document } from './parts/frame/document.tsx';
import { PageHead } from './parts/frame/page-head.tsx';
import { AlsoIn } from './parts/text/also-in.tsx';
import { Said } from './parts/words/interface-words.tsx';
import { Link } from './parts/words/link.tsx';

export const data = pagesOfKind('manifest');

/** All files of an issue, for those who keep copies. */
export default function Manifest({ planned: { view } }: TemplateData<'manifest'>) {
  const words = interfaceIn(view.language).preservation;
  return (
    <Document view={view}>
      <article class="reading">
        <PageHead title={view.title} kicker={[<Link key="issue" link={view.issue} />]}>
          <p class="standfirst">
            <Said>{words.explanation}</Said>
          </p>
          <AlsoIn view={view} />
        </PageHead>
        <div class="column text">
          <h2>
            <Said>{words.permission}</Said>
          </h2>
          <p lang="en">{view.permission}</p>
          <h2>
            <Said>{words.download}</Said>
          </h2>
          <ul>
            <li>
              <a href={view.bag}>
                <Said>{words.bag}</Said>
              </a>
            </li>
            <li>
              <a href={view.checksums}>
                <Said>{words.checksums}</Said>
              </a>
            </li>
            <li>
              <a href={view.journal}>
                <Said>{words.journal}</Said>
              </a>
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
      <h2>
        <Said>{words.texts}</Said>
      </h2>
      <ul>
        {texts.map(({ page, source, comments }) => (
          <li key={source}>
            <Link link={page} /> (
            <a href={source}>
              <Said>{words.source}</Said>
            </a>
            {comments !== undefined && (
              <>
                {conventionsOf(language).comma}
                <a href={comments}>
                  <Said>{words.comments}</Said>
                </a>
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
      <h2>
        <Said>{interfaceIn(language).preservation.files}</Said>
      </h2>
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
