import { decode } from '../../../model/web-address.ts';
import { relativePath } from '../journal/relative-path.ts';
import { anchorName } from '../markup/tree/anchors.ts';
import type { Pending, PendingNotice } from '../report/pending-notice.ts';
import type { TextPlace } from './plan/places.ts';
import type { MarkdownPlan } from './plan-import.ts';

/** What an address in a text becomes. */
export class TextLinks {
  readonly notices: PendingNotice[] = [];
  readonly #plan: MarkdownPlan;
  readonly #place: TextPlace;

  constructor(plan: MarkdownPlan, place: TextPlace) {
    this.#plan = plan;
    this.#place = place;
  }

  /** The address that a link or a picture gets. What is not found stays as it is written, and is told. */
  rewrite(address: string, use: 'link' | 'picture'): string | undefined {
    const { finder, site, places } = this.#plan;
    const from = this.#place.edition.text;
    const target = use === 'link' ? (finder.byLink(address, from) ?? finder.byTag(address, from)) : undefined;
    const place = target && places.get(target);
    if (place) return this.#toText(place, address);
    const isElsewhere = /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(address) && site.read(address) === undefined;
    if (isElsewhere || /^(?:mailto|tel|data|javascript):/i.test(address)) return address;
    const file = this.file(address);
    if (file !== undefined) return file;
    if (this.#isHome(address)) return '/';
    if (use === 'picture') this.#tell({ kind: 'missing-file', address }, address);
    else this.#tell({ kind: 'unknown-link', address: shown(address) }, shown(address));
    return shown(address);
  }

  /** The path of a picture or another file, as this text has it; undefined if there is none that is published. */
  file(address: string): string | undefined {
    const { media, site } = this.#plan;
    const inside = /^(?:https?:)?\/\//.test(address) ? site.read(address)?.path : this.#below(address);
    if (inside === undefined) return undefined;
    const found = media.find(inside, this.#place.edition.text, this.#place.path);
    if (found === 'unsafe') this.#tell({ kind: 'unsafe-media', address }, address);
    return found === 'unsafe' ? undefined : found;
  }

  #below(address: string): string {
    const { site } = this.#plan;
    return address.startsWith('/') ? site.inside(decode(address)) : address;
  }

  #toText(place: TextPlace, address: string): string {
    const at = address.indexOf('#');
    const anchor = at < 0 || at === address.length - 1 ? '' : `#${anchorName(decode(address.slice(at + 1)))}`;
    if (place.path === this.#place.path && anchor !== '') return anchor;
    return `${relativePath(this.#place.path, place.path)}${anchor}`;
  }

  #isHome(address: string): boolean {
    const path = /^https?:/.test(address) ? this.#plan.site.read(address)?.path : this.#below(address);
    return path === '' || path === '/' || path === '/index.html';
  }

  #tell(notice: Pending, near: string): void {
    this.notices.push({ ...notice, near });
  }
}

/** An address as a text has it: a tag named a text by its name. */
function shown(address: string): string {
  return address.replace(/^x-text:/, '');
}
