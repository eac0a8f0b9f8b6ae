import type { ComponentChildren } from 'preact';

interface BandProps {
  /** Begins with `page_`. */
  readonly id?: string;
  readonly label: ComponentChildren;
  /** Takes all the room beside its heading, as a table does. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a page under its heading, which stands in the margin where the screen is wide enough. */
export function Band({ id, label, wide = false, children }: BandProps) {
  return (
    <section class="band" id={id}>
      <h2 class="band-label">{label}</h2>
      <div class={wide ? 'band-body band-wide' : 'band-body'}>{children}</div>
    </section>
  );
}
