import type { SiteLanguage } from '../../../src/languages/index.ts';
import { blockDirection, inlineDirection } from '../../../src/model/direction.ts';
import type { SetText } from '../../../src/model/set-text.ts';

interface WordsProps {
  readonly text: SetText;
}

/** A title, summary or name with its italics. The element around it has its direction. */
export function Words({ text }: WordsProps) {
  if (typeof text === 'string') return <>{text}</>;
  return <>{text.runs.map((run, place) => (run.italic ? <em key={place}>{run.text}</em> : run.text))}</>;
}

/** Words in a sentence. Those of a script from right to left do not change the order of the words beside them. */
export function Isolated({ text }: WordsProps) {
  const words = <Words text={text} />;
  return inlineDirection(text) ? <bdi>{words}</bdi> : words;
}

interface BlockProps extends WordsProps {
  readonly class?: string;
  /** The language of the text, if it is not the page's. */
  readonly language?: SiteLanguage | undefined;
}

/** A paragraph, such as a summary. */
export function Block({ class: name, language, text }: BlockProps) {
  return (
    <p class={name} lang={language} dir={blockDirection(text)}>
      <Words text={text} />
    </p>
  );
}
