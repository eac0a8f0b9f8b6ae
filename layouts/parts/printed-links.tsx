import { interfaceIn, type SiteLanguage } from '../../src/languages/index.ts';

interface PrintedLinksProps {
  readonly language: SiteLanguage;
  readonly links: readonly string[];
}

/** Where the links of a text lead, for paper; nothing where there is none. Each has its number in the text, too. */
export function PrintedLinks({ language, links }: PrintedLinksProps) {
  if (links.length === 0) return null;
  return (
    <section class="printed-links" data-pagefind-ignore>
      <h2>{interfaceIn(language).work.links}</h2>
      <ol>
        {links.map((link) => (
          <li key={link}>{link}</li>
        ))}
      </ol>
    </section>
  );
}
