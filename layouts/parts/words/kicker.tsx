import type { ComponentChildren } from 'preact';

/** The line above a title. False and undefined items are left out. */
export function Kicker({ items }: { readonly items: readonly ComponentChildren[] }) {
  return (
    <ul class="kicker dotted" data-pagefind-ignore>
      {items
        .filter((item) => item !== undefined && item !== false)
        .map((item, place) => (
          <li key={place}>{item}</li>
        ))}
    </ul>
  );
}
