import { interfaceIn, MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/languages/index.ts';
import type { TranslationsView } from '../../src/pages/views/translation-views.ts';
import { frame, workCard } from './sample-parts.ts';
import { AUTHORS, building } from './sample-works.ts';

/** One entry for each reason, and one without a reason. */
function wanted(language: MessageLanguage): TranslationsView['wanted'] {
  const { issue } = building(language);
  const work = building(language);
  return [
    {
      work,
      issue,
      language: 'es',
      state: 'stale',
      reasons: [
        { kind: 'answers', work: workCard(language, 'opening', 'The opening') },
        { kind: 'newest-issue' },
        { kind: 'stale', changes: 3 },
      ],
    },
    { work, issue, language: 'en', state: 'stale', reasons: [{ kind: 'stale' }] },
    { work: workCard(language, 'old', 'An old text'), issue, language: 'es', state: 'missing', reasons: [] },
  ];
}

export function translations(language: MessageLanguage): TranslationsView {
  const names = MESSAGE_LANGUAGES.map((each) => ({ language: each, name: interfaceIn(each).name }));
  const english = building('en');
  const rows = [
    {
      text: building(language),
      editions: [
        { language: 'en', state: 'original', href: english.href, translators: [] },
        {
          language: 'es',
          state: 'stale',
          href: building('es').href,
          changes: 3,
          translators: AUTHORS.slice(0, 1),
        },
      ],
    },
    {
      text: {
        title: 'The framework',
        href: '/issues/2/framework/',
        ...(language === 'es' && { onlyIn: 'en' as const }),
      },
      editions: [
        { language: 'en', state: 'original', href: '/issues/2/framework/', translators: [] },
        { language: 'es', state: 'missing', translators: [] },
      ],
    },
  ] as const;
  return {
    ...frame(language, 'translations/', interfaceIn(language).navigation.translations, {
      path: 'translations/',
      title: 'Translations',
    }),
    kind: 'translations',
    languages: names,
    issues: [{ issue: building(language).issue, rows }],
    counted: [],
    pages: [{ ...rows[1], text: { title: 'About', href: '/about/' } }],
    totals: names.map((name, place) => ({ ...name, texts: 3 - 2 * place, stale: place })),
    wanted: wanted(language),
    moreWanted: 3,
    textCount: 3,
  };
}
