import { type Address, withoutCase } from '../addresses/address.ts';
import type { Addresses } from '../addresses/addresses.ts';
import { cleanOutside, keyOfOutside, withoutAnchor, withoutTracking } from '../addresses/outside-address.ts';
import { introductionId } from '../model/ids.ts';
import type { WebAddress } from '../model/web-address.ts';
import type { ArticleFields } from '../schema/texts.ts';
import type { ParsedContent, TextRecord } from './parsed-content.ts';

type WrittenAnswer = NonNullable<ArticleFields['responds-to']>[number];
type Answering = TextRecord<Pick<ArticleFields, 'responds-to'>>;

/** What answers are compared with. */
interface Known {
  readonly addresses: Addresses;
  /** The ids of all works by their addresses, present and old, drafts included. */
  readonly ids: ReadonlyMap<string, string>;
  /** By key, the one address that stands for all addresses of a text elsewhere. */
  readonly outside: ReadonlyMap<string, WebAddress>;
}

/**
 * Replaces addresses in `responds-to`. An address of the journal's own site, present or old, becomes the id of the work;
 * one that leads to no work becomes its path, which is no id. All addresses of one text elsewhere become the same.
 */
export function withAnswersRead(content: ParsedContent, addresses: Addresses): ParsedContent {
  const known = { addresses, ids: idsByAddress(content, addresses), outside: new Map<string, WebAddress>() };
  const own = <Item extends Answering>(records: readonly Item[]) =>
    withAnswers(records, (answer) => readOwn(answer, known));
  const [issues, articles] = [own(content.issues), own(content.articles)];
  const outside = outsideTexts([...issues, ...articles]);
  const alike = <Item extends Answering>(records: readonly Item[]) =>
    withAnswers(records, (answer) => readOutside(answer, outside));
  return { ...content, issues: alike(issues), articles: alike(articles) };
}

/** Replaces the answers of each record. A record without answers stays the same object. */
function withAnswers<Item extends Answering>(
  records: readonly Item[],
  read: (answer: WrittenAnswer) => WrittenAnswer,
): readonly Item[] {
  return records.map((record) => {
    const answers = record.fields['responds-to'];
    if (!answers || answers.length === 0) return record;
    return { ...record, fields: { ...record.fields, 'responds-to': answers.map(read) } };
  });
}

function idsByAddress(content: ParsedContent, addresses: Addresses): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const add = (id: string, address: Address, old: readonly string[] = []): void => {
    for (const written of old) {
      const { address: from, query } = addresses.parseOld(written);
      const key = keyOf(from, query ?? '');
      if (!ids.has(key)) ids.set(key, id);
    }
    ids.set(keyOf(address, ''), id);
  };
  for (const { issue, fields } of content.issues) {
    for (const language of content.journal.languages) {
      add(introductionId(issue), addresses.issue(language, issue), fields['redirect-from']);
    }
  }
  for (const { id, issue, language, fields } of content.articles) {
    add(id, addresses.article(language, issue, fields.slug ?? id), fields['redirect-from']);
  }
  return ids;
}

/** Capitals make no difference, except in a query. */
function keyOf(address: Address, query: string): string {
  return query === '' ? withoutCase(address) : `${withoutCase(address)}?${query}`;
}

function readOwn(answer: WrittenAnswer, { addresses, ids }: Known): WrittenAnswer {
  const { article, paragraph } = answer;
  const own = article.kind === 'elsewhere' ? addresses.own(article.address) : undefined;
  const isPath = article.kind === 'named' && /^\/(?!\/)/.test(article.name);
  const path = isPath ? article.name : own?.path;
  if (path === undefined) return answer;
  const { address, anchor } = addresses.parse(path);
  const query = withoutTracking(addresses.parseOld(path.split('#', 1)[0] ?? '').query ?? '');
  const id = (query !== '' && ids.get(keyOf(address, query))) || ids.get(keyOf(address, ''));
  if (id !== undefined) {
    return { article: { kind: 'named', name: id }, paragraph: paragraph ?? paragraphIn(anchor) };
  }
  return own && !own.isCertain ? answer : { article: { kind: 'named', name: path }, paragraph };
}

/** The number of a paragraph that an address leads to: 12 for `#p12`. */
function paragraphIn(anchor: string | undefined): number | undefined {
  const number = /^p([1-9]\d{0,4})$/i.exec(anchor ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

function readOutside(answer: WrittenAnswer, outside: Known['outside']): WrittenAnswer {
  const { article } = answer;
  if (article.kind === 'named') return answer;
  const address = outside.get(keyOfOutside(article.address)) ?? article.address;
  return { ...answer, article: { kind: 'elsewhere', address } };
}

/**
 * The address that stands for each text elsewhere: the first that is written, if possible with https, and with its
 * anchor only if all have the same.
 */
function outsideTexts(records: readonly Answering[]): ReadonlyMap<string, WebAddress> {
  const found = new Map<string, [WebAddress, ...WebAddress[]]>();
  for (const { fields } of records) {
    for (const { article } of fields['responds-to'] ?? []) {
      if (article.kind === 'named') continue;
      const address = cleanOutside(article.address);
      const key = keyOfOutside(address);
      const known = found.get(key);
      if (known) known.push(address);
      else found.set(key, [address]);
    }
  }
  return new Map([...found].map(([key, hrefs]) => [key, oneOf(hrefs)]));
}

function oneOf(hrefs: readonly [WebAddress, ...WebAddress[]]): WebAddress {
  const anchors = new Set(hrefs.map((href) => href.slice(withoutAnchor(href).length)));
  const chosen = hrefs.find((href) => /^https:/i.test(href)) ?? hrefs[0];
  return anchors.size === 1 ? chosen : withoutAnchor(chosen);
}
