import type { DateView } from '../../src/pages/views/views.ts';

/** A date in words, with its form for machines. */
export function Time({ date }: { readonly date: DateView }) {
  return <time dateTime={date.iso}>{date.text}</time>;
}
