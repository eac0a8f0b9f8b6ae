import type { ComponentChildren } from 'preact';

/** One fact beside a text: a term and what it is. Nothing where it is not known. */
export function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The facts beside a text: in the margin where the screen is wide, below the text where it is narrow. */
export function Facts({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <aside class="facts" aria-label={label} data-pagefind-ignore>
      <dl>{children}</dl>
    </aside>
  );
}
