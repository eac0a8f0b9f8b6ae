import type { ComponentChildren } from 'preact';

interface BandProps {
  /** Has to begin with `page_`. */
  readonly id?: string;
  readonly label: ComponentChildren;
  /** Whether the body takes the whole width beside the heading, for example for a table. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A section of a page. On wide screens its heading is in the margin. */
export function Band({ id, label, wide = false, children }: BandProps) {
  return (
    <section class="band" id={id}>
      <h2 class="band-label">{label}</h2>
      <div class={wide ? 'band-body band-wide' : 'band-body'}>{children}</div>
    </section>
  );
}
