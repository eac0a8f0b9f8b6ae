import { conventionsOf, interfaceIn } from '../src/languages/index.ts';
import { blockDirection } from '../src/model/direction.ts';
import { plainOf } from '../src/model/set-text.ts';
import { REFERRER_POLICY } from '../src/pages/parts/referrer-policy.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { PageLanguage, Said } from './parts/words/interface-words.tsx';
import { Link } from './parts/words/link.tsx';
import { Words } from './parts/words/words.tsx';

export const data = pagesOfKind('redirect');

/** The page at an old address. It redirects readers at once and names the current address to search engines. */
export default function Redirect({ planned: { view } }: TemplateData<'redirect'>) {
  const words = interfaceIn(view.language);
  return (
    <html lang={view.language} dir={conventionsOf(view.language).direction}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={view.site.contentSecurityPolicy} />
        <meta name="referrer" content={REFERRER_POLICY} />
        <meta http-equiv="refresh" content={`0;url=${view.to.href}`} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${plainOf(view.title)} · ${plainOf(view.site.title)}`}</title>
        <link rel="canonical" href={view.url} />
        <link rel="stylesheet" href={view.site.stylesheet} />
      </head>
      <body>
        <main>
          <h1 class="page-title" dir={blockDirection(view.title)}>
            <Words text={view.title} />
          </h1>
          <p>
            <PageLanguage.Provider value={view.language}>
              <Said>{words.redirect.moved}</Said>
            </PageLanguage.Provider>{' '}
            <Link link={view.to} />
          </p>
        </main>
      </body>
    </html>
  );
}
