import { interfaceIn } from '../../src/languages/index.ts';
import type { Frame } from '../../src/site/views.ts';

/**
 * The bar that comes once the title is out of sight: what one reads, and how far one is. Scrolling drives it, without a
 * script. It repeats the title, so screen readers pass it by; on paper it is the running title.
 */
export function NowReading({ view, issue }: { readonly view: Frame; readonly issue: string }) {
  return (
    <div class="now-reading" aria-hidden="true" data-pagefind-ignore>
      <p class="now-reading-title">
        <span class="now-reading-journal">
          {view.site.title}, {issue}:{' '}
        </span>
        <span class="quiet">{interfaceIn(view.language).work.nowReading}</span> <strong>{view.title}</strong>
      </p>
      <div class="now-reading-progress" />
    </div>
  );
}
