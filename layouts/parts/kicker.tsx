import type { ComponentChildren } from 'preact';

/** The line above a title. Items that are false or undefined are left out. */
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
