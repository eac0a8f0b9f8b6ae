import type { SiteLanguage } from '../../../languages/index.ts';
import type { ImportWords } from '../../../languages/words/commands/import-words.ts';
import { relativePath } from '../journal/relative-path.ts';
import { anchorName, anchorOf } from '../markup/tree/anchors.ts';
import type { Pending, PendingNotice } from '../report/pending-notice.ts';
import type { MediaFiles } from './media/media-files.ts';
import type { TextPlace } from './plan/places.ts';
import type { ImportPlan } from './plan-import.ts';

/** What the texts of an import have in common. */
export interface TextsContext {
  readonly plan: ImportPlan;
  readonly media: MediaFiles;
  /** The words in the language of a text, or in English. */
  readonly wordsIn: (language: SiteLanguage) => ImportWords;
  readonly patternOf: (id: string) => string | undefined;
}

/** How an address in a text is written, and what it leads to. */
export class Rewriting {
  readonly notices: PendingNotice[] = [];
  /** The articles that addresses in this text lead to, by the address as it is written. */
  readonly articles = new Map<string, TextPlace>();
  readonly #context: TextsContext;
  readonly #place: TextPlace;
  readonly #link: string;

  constructor(context: TextsContext, place: TextPlace) {
    this.#context = context;
    this.#place = place;
    this.#link = place.edition.item.link;
  }

  /** The address that a link or a picture gets. */
  rewrite(address: string, use: 'link' | 'picture'): string | undefined {
    const { plan } = this.#context;
    const target = plan.links.follow(address, this.#link);
    const whole = absolute(address, this.#link);
    if (target?.kind === 'item') {
      const place = plan.places.get(target.index);
      if (place) return this.#toText(place, target.hash);
      const file = plan.survey.items[target.index];
      if (file?.type === 'attachment') return this.#toFile(file.attachmentUrl || whole, use);
    }
    const file = this.#toKnownFile(whole, use);
    if (file !== undefined) return file;
    if (target?.kind === 'home') return '/';
    if (target && use === 'link') this.#tell({ kind: 'dead-own-link', address: whole }, whole);
    if (use === 'picture') this.#tell({ kind: 'remote-picture', address: whole }, whole);
    return whole;
  }

  /** The address that a link of a comment gets: comments are not files with others beside them. */
  rewriteForComment(address: string, use: 'link' | 'picture'): string {
    const target = use === 'link' ? this.#context.plan.links.follow(address, this.#link) : undefined;
    const place = target?.kind === 'item' ? this.#context.plan.places.get(target.index) : undefined;
    return place ? place.address : absolute(address, this.#link);
  }

  #toText(place: TextPlace, hash: string): string {
    const path = place.path === this.#place.path ? '' : relativePath(this.#place.path, place.path);
    const address = `${path}${anchorFrom(hash)}` || relativePath(this.#place.path, place.path);
    if (place.work.kind === 'article' && place.work !== this.#place.work) this.articles.set(address, place);
    return address;
  }

  #toKnownFile(address: string, use: 'link' | 'picture'): string | undefined {
    return this.#context.plan.attachments.byAddress(address) || this.#context.plan.site.isOwnHost(address)
      ? this.#toFile(address, use)
      : undefined;
  }

  #toFile(address: string, use: 'link' | 'picture'): string | undefined {
    const answer = this.#context.media.find(address, this.#place.path);
    if (!answer) return undefined;
    if (answer.kind === 'file') return answer.path;
    if (answer.kind === 'missing') this.#tell({ kind: 'missing-media', address }, address);
    else if (answer.kind === 'unsafe') this.#tell({ kind: 'unsafe-media', address }, address);
    else if (use === 'picture') this.#tell({ kind: 'remote-picture', address }, address);
    return address;
  }

  #tell(notice: Pending, near: string): void {
    this.notices.push({ ...notice, near });
  }
}

/** Places that WordPress adds to every page, and that are not in the text. */
const OF_THE_PAGE = /^#(?:more-\d+|comments?|respond|comment-\d+|top|content|main)$/;

/** The anchor of a link to another text, as that text has it. */
function anchorFrom(hash: string): string {
  const anchor = OF_THE_PAGE.test(hash) ? undefined : anchorOf(hash);
  return anchor === undefined ? '' : `#${anchorName(anchor)}`;
}

function absolute(address: string, from: string): string {
  return URL.canParse(address, from) && !/^(?:mailto|tel):/i.test(address)
    ? new URL(address, from).href
    : address;
}
