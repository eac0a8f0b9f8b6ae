import type { VNode } from 'preact';
import Article from '../../layouts/article.11ty.tsx';
import Articles from '../../layouts/articles.11ty.tsx';
import Debate from '../../layouts/debate.11ty.tsx';
import Debates from '../../layouts/debates.11ty.tsx';
import Guide from '../../layouts/guide.11ty.tsx';
import Home from '../../layouts/home.11ty.tsx';
import Issue from '../../layouts/issue.11ty.tsx';
import Issues from '../../layouts/issues.11ty.tsx';
import Manifest from '../../layouts/manifest.11ty.tsx';
import NotFound from '../../layouts/not-found.11ty.tsx';
import JournalPage from '../../layouts/page.11ty.tsx';
import Parallel from '../../layouts/parallel.11ty.tsx';
import Person from '../../layouts/person.11ty.tsx';
import Redirect from '../../layouts/redirect.11ty.tsx';
import Saved from '../../layouts/saved.11ty.tsx';
import Search from '../../layouts/search.11ty.tsx';
import Topic from '../../layouts/topic.11ty.tsx';
import Translations from '../../layouts/translations.11ty.tsx';
import type { PageKind, PageView } from '../../src/pages/views/views.ts';
import type { TemplateData } from '../../src/write/eleventy.ts';
import { htmlDocument } from '../../src/write/html-document.ts';

type Layouts = { readonly [Kind in PageKind]: (data: TemplateData<Kind>) => VNode };

const LAYOUTS: Layouts = {
  home: Home,
  issues: Issues,
  issue: Issue,
  manifest: Manifest,
  article: Article,
  parallel: Parallel,
  debates: Debates,
  debate: Debate,
  person: Person,
  topic: Topic,
  articles: Articles,
  search: Search,
  saved: Saved,
  translations: Translations,
  page: JournalPage,
  guide: Guide,
  'not-found': NotFound,
  redirect: Redirect,
};

/** Renders a view to a whole page, as Eleventy writes it. */
export function renderPage<Kind extends PageKind>(
  kind: Kind,
  view: Extract<PageView, { kind: Kind }>,
): string {
  const page = LAYOUTS[kind]({ planned: { address: '/', view } });
  return htmlDocument(page);
}
