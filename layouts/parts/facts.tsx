import type { ComponentChildren } from 'preact';

interface FactProps {
  readonly term: string;
  /** Takes a line of its own. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** One fact about a text: a term and what it is. Nothing where it is not known. */
export function Fact({ term, wide = false, children }: FactProps) {
  return (
    <div class={wide ? 'fact-wide' : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The facts about a text, below it. */
export function Facts({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <aside class="facts" aria-label={label} data-pagefind-ignore>
      <dl>{children}</dl>
    </aside>
  );
}
