import { type Written, writeTextFile } from '../../../scaffold/text-file.ts';
import type { ArticleFields, PageFields } from '../../../schema/texts.ts';
import type { YamlValue } from '../../../sources/yaml.ts';

/** The front matter of an imported text, and what is offered to be confirmed. */
export interface ImportedFields {
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly slug: string | undefined;
  readonly authors: readonly string[];
  readonly date: string | undefined;
  readonly section: string | undefined;
  readonly topics: readonly string[];
  readonly summary: string | undefined;
  readonly image: { readonly src?: string; readonly alt?: string } | undefined;
  readonly translators: readonly string[];
  readonly translatedFrom: string | undefined;
  readonly redirects: readonly string[];
  readonly draft: boolean;
}

/** The file of an imported article. */
export function articleFile(fields: ImportedFields, offers: readonly string[], body: string): string {
  const written: Written<keyof ArticleFields> = {
    title: fields.title,
    subtitle: fields.subtitle,
    slug: fields.slug,
    authors: unlessEmpty(fields.authors),
    date: fields.date,
    section: fields.section,
    topics: unlessEmpty(fields.topics),
    summary: fields.summary,
    image: fields.image && { ...fields.image },
    translators: unlessEmpty(fields.translators),
    'translated-from': fields.translatedFrom,
    'redirect-from': unlessEmpty(fields.redirects),
    draft: fields.draft ? 'true' : undefined,
  };
  return writeTextFile({ fields: written, comments: offers, body: body.trimEnd() });
}

/** The file of an imported page. */
export function pageFile(fields: ImportedFields, offers: readonly string[], body: string): string {
  const written: Written<keyof PageFields> = {
    title: fields.title,
    subtitle: fields.subtitle,
    slug: fields.slug,
    summary: fields.summary,
    translators: unlessEmpty(fields.translators),
    'translated-from': fields.translatedFrom,
    'redirect-from': unlessEmpty(fields.redirects),
    draft: fields.draft ? 'true' : undefined,
  };
  return writeTextFile({ fields: written, comments: offers, body: body.trimEnd() });
}

function unlessEmpty(list: readonly string[]): YamlValue | undefined {
  return list.length === 0 ? undefined : list;
}
