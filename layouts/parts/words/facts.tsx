import type { ComponentChildren } from 'preact';
import { useLabel, useWordsLanguage } from './interface-words.tsx';

interface FactProps {
  readonly term: string;
  /** Whether the fact takes a whole line. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** One fact about a text: a term and its value. */
export function Fact({ term, wide = false, children }: FactProps) {
  return (
    <div class={wide ? 'fact-wide' : undefined}>
      <dt lang={useWordsLanguage()}>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The list of facts below a text. */
export function Facts({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const { outside, inside } = useLabel(label);
  return (
    <aside class="facts" {...outside} data-pagefind-ignore>
      <dl {...inside}>{children}</dl>
    </aside>
  );
}
