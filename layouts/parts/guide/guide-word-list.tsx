import { type GuideLanguage, guideIn } from '../../../src/languages/index.ts';
import type { WordView } from '../../../src/pages/views/guide-views.ts';
import type { Heading } from '../../../src/text/reading/rendered-text.ts';

const ID = 'theme-words';

interface GuideWordListProps {
  readonly language: GuideLanguage;
  readonly words: readonly WordView[];
}

/** The words of the interface that a journal may replace, by name. */
export function GuideWordList({ language, words }: GuideWordListProps) {
  const { title, about } = guideIn(language).words;
  return (
    <section class="guide-part" id={ID}>
      <h2>{title}</h2>
      <p class="guide-path">
        <code>content/journal.yaml</code>
      </p>
      <p>{about}</p>
      <pre>
        <code>{`words:\n  ${language}:\n    ${words[0]?.name}: …`}</code>
      </pre>
      <div class="guide-entry">
        <dl>
          {words.map(({ name, word }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{word}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

/** Its heading for the table of contents. */
export function headingOfWords(language: GuideLanguage): Heading {
  return { level: 2, id: ID, text: guideIn(language).words.title };
}
