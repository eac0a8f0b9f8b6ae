import { type ExportItem, itemOf, textIn } from './export-item.ts';
import { type ExportElement, readExport } from './read-export.ts';

/** An author as the site knows them. The e-mail address beside it in the export is not read. */
export interface ExportAuthor {
  readonly login: string;
  readonly name: string;
}

/** A category, a tag or another term, as the export lists it. Exports of posts alone list none. */
export interface ExportTerm {
  readonly id: string;
  readonly taxonomy: string;
  readonly slug: string;
  readonly name: string;
  /** Slug of the term above it. */
  readonly parent: string;
  /** What plugins keep there: in Polylang's terms, which terms or posts are translations of each other. */
  readonly description: string;
}

/** The site that was exported. */
interface ExportSite {
  readonly title: string;
  readonly tagline: string;
  /** The locale of the site: `en-US`. */
  readonly locale: string;
  /** The address of its start page. */
  readonly url: string;
  /** All addresses of it that the export names. */
  readonly urls: readonly string[];
}

/** Everything in an export but the texts and the comments. */
export interface Survey {
  readonly site: ExportSite;
  readonly authors: ReadonlyMap<string, ExportAuthor>;
  readonly terms: readonly ExportTerm[];
  readonly items: readonly ExportItem[];
}

/** The texts of an export, which a survey does not need. Excerpts are short, and those of attachments are captions. */
const TEXTS: ReadonlySet<string> = new Set([
  'content:encoded',
  'wp:comment_content',
  'wp:comment_author_email',
  'wp:comment_author_IP',
]);

/** Reads an export once, and keeps what is known of each item without its text. */
export async function surveyExport(file: string, onBytes: (bytes: number) => void): Promise<Survey> {
  const items: ExportItem[] = [];
  const terms: ExportTerm[] = [];
  const authors = new Map<string, ExportAuthor>();
  const about = new Map<string, string>();
  for await (const element of readExport(file, { without: TEXTS, onBytes })) {
    switch (element.name) {
      case 'item':
        items.push(itemOf(element));
        break;
      case 'wp:author': {
        const author = authorOf(element);
        authors.set(author.login, author);
        break;
      }
      case 'wp:category':
      case 'wp:tag':
      case 'wp:term':
        terms.push(termOf(element));
        break;
      default:
        if (!about.has(element.name)) about.set(element.name, element.text.trim());
    }
  }
  return { site: siteFrom(about), authors, terms, items };
}

function authorOf(element: ExportElement): ExportAuthor {
  const text = (name: string) => textIn(element, `wp:author_${name}`).trim();
  const [login, shown] = [text('login'), text('display_name')];
  const full = `${text('first_name')} ${text('last_name')}`.trim();
  // A site that shows a login shows no name.
  const name = shown === '' || shown === login ? full || shown || login : shown;
  return { login, name };
}

function termOf(element: ExportElement): ExportTerm {
  const text = (name: string) => textIn(element, `wp:${name}`).trim();
  switch (element.name) {
    case 'wp:category':
      return {
        id: text('term_id'),
        taxonomy: 'category',
        slug: text('category_nicename'),
        name: text('cat_name'),
        parent: text('category_parent'),
        description: text('category_description'),
      };
    case 'wp:tag':
      return {
        id: text('term_id'),
        taxonomy: 'post_tag',
        slug: text('tag_slug'),
        name: text('tag_name'),
        parent: '',
        description: text('tag_description'),
      };
    default:
      return {
        id: text('term_id'),
        taxonomy: text('term_taxonomy'),
        slug: text('term_slug'),
        name: text('term_name'),
        parent: text('term_parent'),
        description: text('term_description'),
      };
  }
}

function siteFrom(about: ReadonlyMap<string, string>): ExportSite {
  // `wp:base_site_url` is the whole network, which may be somebody else's: https://wordpress.com/.
  const urls = ['wp:base_blog_url', 'link'].flatMap((name) => about.get(name) || []);
  return {
    title: about.get('title') ?? '',
    tagline: about.get('description') ?? '',
    locale: about.get('language') ?? '',
    url: urls[0] ?? '',
    urls: [...new Set(urls)],
  };
}
