import type { ComponentChildren } from 'preact';
import { Said } from '../words/interface-words.tsx';

interface BandProps {
  /** Has to begin with `page_`. */
  readonly id?: string;
  /** Words of the interface, if it is a string. */
  readonly label: ComponentChildren;
  /** Whether the body takes the whole width beside the heading, for example for a table. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A section of a page. On wide screens its heading is in the margin. */
export function Band({ id, label, wide = false, children }: BandProps) {
  return (
    <section class="band" id={id}>
      <h2 class="band-label">{typeof label === 'string' ? <Said>{label}</Said> : label}</h2>
      <div class={wide ? 'band-body band-wide' : 'band-body'}>{children}</div>
    </section>
  );
}
