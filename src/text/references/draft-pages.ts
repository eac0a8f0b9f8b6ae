import type { Address } from '../../addresses/address.ts';
import type { Addresses } from '../../addresses/addresses.ts';
import type { ParsedContent } from '../../content/parsed-content.ts';
import type { Source } from '../../model/archive.ts';
import { type IssueNumber, introductionId } from '../../model/ids.ts';

/** Texts that are written but not published yet, by everything that a link may call them. */
export interface Drafts {
  /** The issue each work belongs to, by the work's id. */
  readonly works: ReadonlyMap<string, IssueNumber>;
  readonly pages: ReadonlySet<string>;
  /** Each draft's id, by the address that it will have. */
  readonly addresses: ReadonlyMap<Address, string>;
}

/** The texts that are in `all` but not in `published`. */
export function draftsOf(all: ParsedContent, published: ParsedContent, addresses: Addresses): Drafts {
  const works = new Map<string, IssueNumber>();
  const pages = new Set<string>();
  const found = new Map<Address, string>();
  for (const { issue, language } of without(all.issues, published.issues)) {
    works.set(introductionId(issue), issue);
    found.set(addresses.issue(language, issue), introductionId(issue));
  }
  for (const { id, issue, language, fields } of without(all.articles, published.articles)) {
    works.set(id, issue);
    found.set(addresses.article(language, issue, fields.slug ?? id), id);
  }
  for (const { id, language, fields } of without(all.pages, published.pages)) {
    pages.add(id);
    found.set(addresses.page(language, fields.slug ?? id), id);
  }
  return { works, pages, addresses: found };
}

/** Compares paths, because a published text can have more fields than its record in `all`; see `withoutDrafts`. */
function without<Item extends { readonly source: Source }>(
  all: readonly Item[],
  published: readonly Item[],
): readonly Item[] {
  if (all.length === published.length) return [];
  const kept = new Set(published.map(({ source }) => source.path));
  return all.filter(({ source }) => !kept.has(source.path));
}
