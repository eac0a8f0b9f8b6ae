import { interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import { Said } from '../words/interface-words.tsx';

interface PrintedLinksProps {
  readonly language: SiteLanguage;
  readonly links: readonly string[];
}

/**
 * The addresses of a text's links, for print. In the text, each link has its number. Renders nothing if there are none.
 */
export function PrintedLinks({ language, links }: PrintedLinksProps) {
  if (links.length === 0) return null;
  return (
    <section class="printed-links" data-pagefind-ignore>
      <h2>
        <Said>{interfaceIn(language).work.links}</Said>
      </h2>
      <ol>
        {links.map((link) => (
          <li key={link}>{link}</li>
        ))}
      </ol>
    </section>
  );
}
