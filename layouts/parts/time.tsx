import type { DateView } from '../../src/pages/views/views.ts';

/** A date in words, with its ISO 8601 form. */
export function Time({ date }: { readonly date: DateView }) {
  return <time dateTime={date.iso}>{date.text}</time>;
}
