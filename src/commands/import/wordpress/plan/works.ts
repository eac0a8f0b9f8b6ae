import type { SiteLanguage } from '../../../../languages/index.ts';
import type { LeftOutReason } from '../../../../languages/words/commands/import-words.ts';
import type { ExportItem } from '../export/export-item.ts';
import type { Survey } from '../export/survey.ts';
import { type Languages, siteLanguageOf } from './languages.ts';

/** A text of the export in one language. */
export interface PlannedEdition {
  /** Its place among the items of the export. */
  readonly index: number;
  readonly item: ExportItem;
  readonly language: SiteLanguage;
  /** Whether the site shows it to nobody, but it is not certain that it was meant so. It is written as a draft. */
  readonly isDoubtful: boolean;
}

/** A text of the export with its translations. */
export interface PlannedWork {
  readonly kind: 'article' | 'page';
  readonly original: PlannedEdition;
  /** All editions, the original first. Each has another language. */
  readonly editions: readonly [PlannedEdition, ...PlannedEdition[]];
}

/** The texts of an export, and why the other items are none. */
export interface Works {
  readonly works: readonly PlannedWork[];
  /** By the index of the item. Attachments are not among them. */
  readonly leftOut: ReadonlyMap<number, LeftOutReason>;
  /** Editions that were told to be translations of a text that has one in their language already. */
  readonly repeated: readonly PlannedEdition[];
}

/** Divides the items of an export into texts that are published, with their editions, and everything else. */
export function worksOf({ items }: Survey, languages: Languages, articleTypes: ReadonlySet<string>): Works {
  const leftOut = new Map<number, LeftOutReason>();
  const groups = new EditionGroups();
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (item.type === 'attachment') continue;
    const told = languages.items[index];
    const code = told?.code ?? languages.main;
    const language = siteLanguageOf(code, languages);
    const identity = `${item.type} ${item.id} ${item.link}`;
    const reason = reasonToLeave(item, articleTypes) ?? (seen.has(identity) ? REPEATED : undefined);
    seen.add(identity);
    if (reason) leftOut.set(index, reason);
    else if (language === undefined) leftOut.set(index, { kind: 'language', code });
    else groups.add({ index, item, language, isDoubtful: item.status === 'inherit' }, told?.group);
  }
  const works = groups.all.flatMap(({ kind, editions }) => workOf(kind, editions, languages) ?? []);
  return { works, leftOut, repeated: groups.repeated };
}

const REPEATED = { kind: 'repeated' } as const;

/** Editions of one text. */
interface EditionGroup {
  readonly kind: PlannedWork['kind'];
  readonly editions: PlannedEdition[];
}

/** Puts editions of one text together. A second one in the same language is a text of its own. */
class EditionGroups {
  readonly repeated: PlannedEdition[] = [];
  readonly #groups = new Map<string, EditionGroup>();

  get all(): readonly EditionGroup[] {
    return [...this.#groups.values()];
  }

  add(edition: PlannedEdition, told: string | undefined): void {
    const kind = edition.item.type === 'page' ? 'page' : 'article';
    const own = `item ${edition.index}`;
    const key = told === undefined ? own : `${kind} ${told}`;
    const group = this.#groups.get(key) ?? { kind, editions: [] };
    if (group.editions.some(({ language }) => language === edition.language)) {
      this.repeated.push(edition);
      this.#groups.set(own, { kind, editions: [edition] });
    } else {
      group.editions.push(edition);
      this.#groups.set(key, group);
    }
  }
}

/** Types of items by which WordPress and its plugins keep settings. What they hold is not a text. */
const SETTINGS =
  /^(?:nav_menu_item|wp_\w+|revision|custom_css|customize_changeset|oembed_cache|user_request|guest-author|acf-\w+|jp_\w+|jetpack_\w+|wpcf7_contact_form|wpforms|mc4wp-form|elementor_\w+|elementskit_\w+|popup|shop_\w+|product_variation|polylang_mo|scheduled-action|feedback)$/;

const PRIVATE: ReadonlySet<string> = new Set([
  'draft',
  'pending',
  'private',
  'future',
  'trash',
  'auto-draft',
]);

function reasonToLeave(item: ExportItem, articleTypes: ReadonlySet<string>): LeftOutReason | undefined {
  const { type, status, hasPassword } = item;
  if (type === 'guest-author') return { kind: 'guest-author' };
  if (SETTINGS.test(type)) return { kind: 'setting', type };
  if (!articleTypes.has(type) && type !== 'page') return { kind: 'type', type };
  if (PRIVATE.has(status)) return { kind: 'status', status };
  if (hasPassword) return { kind: 'password' };
  return status === 'publish' || status === 'inherit' ? undefined : { kind: 'status', status };
}

function workOf(
  kind: PlannedWork['kind'],
  editions: readonly PlannedEdition[],
  languages: Languages,
): PlannedWork | undefined {
  const isTranslated = ({ index }: PlannedEdition) => languages.items[index]?.source !== undefined;
  const isToldApart = editions.some(isTranslated);
  const byAge = [...editions].sort((a, b) => (a.item.date ?? '9').localeCompare(b.item.date ?? '9'));
  const original =
    (isToldApart ? editions.find((edition) => !isTranslated(edition)) : undefined) ??
    editions.find(({ language }) => language === languages.journal[0]) ??
    byAge[0];
  if (!original) return undefined;
  const others = editions.filter((edition) => edition !== original);
  return { kind, original, editions: [original, ...others] };
}
