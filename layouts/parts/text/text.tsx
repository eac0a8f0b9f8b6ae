import type { TextView } from '../../../src/pages/views/text-views.ts';

/** A text of the journal. `src/text/` has sanitised its HTML. */
export function Text({ text }: { readonly text: Pick<TextView, 'html'> }) {
  return <div class="text" dangerouslySetInnerHTML={{ __html: text.html }} />;
}
