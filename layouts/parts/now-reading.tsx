import { interfaceIn, type Language } from '../../src/languages/index.ts';

/**
 * The bar that comes once the title is out of sight: what one reads, and how far one is. Scrolling drives it, without a
 * script. It repeats the title, so screen readers pass it by; on paper it is the running title.
 */
export function NowReading({ language, title }: { readonly language: Language; readonly title: string }) {
  return (
    <div class="now-reading" aria-hidden="true" data-pagefind-ignore>
      <p class="now-reading-title">
        <span class="quiet">{interfaceIn(language).work.nowReading}</span> <strong>{title}</strong>
      </p>
      <div class="now-reading-progress" />
    </div>
  );
}
