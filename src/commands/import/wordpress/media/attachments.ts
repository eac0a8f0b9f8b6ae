import type { ExportItem } from '../export/export-item.ts';
import type { Survey } from '../export/survey.ts';
import { wordsOfHtml } from '../texts/html-words.ts';
import type { Library, LibraryFile } from '../texts/shortcodes.ts';
import { fileKey } from '../texts/tidy-pictures.ts';

/** A file of the site's library. */
export interface Attachment extends LibraryFile {
  /** The place of its item in the export. */
  readonly index: number;
  /** Its path in the folder of uploads, if the export tells: `2019/03/march.jpg`. */
  readonly upload: string | undefined;
}

/** The site's library: every file that was uploaded, by its number, its address and the text it was added with. */
export class Attachments {
  readonly #byId = new Map<string, Attachment>();
  readonly #byKey = new Map<string, Attachment>();
  readonly #byParent = new Map<string, { readonly order: number; readonly file: Attachment }[]>();

  constructor({ items }: Pick<Survey, 'items'>) {
    for (const [index, item] of items.entries()) {
      if (item.type !== 'attachment') continue;
      const file = attachmentOf(item, index);
      if (!this.#byId.has(item.id)) this.#byId.set(item.id, file);
      if (file.address !== '' && !this.#byKey.has(fileKey(file.address)))
        this.#byKey.set(fileKey(file.address), file);
      if (!/\.(?:jpe?g|png|gif|webp|avif)$/i.test(file.address)) continue;
      const siblings = this.#byParent.get(item.parent) ?? [];
      siblings.push({ order: item.order, file });
      this.#byParent.set(item.parent, siblings);
    }
  }

  byId(id: string): Attachment | undefined {
    return this.#byId.get(id);
  }

  byAddress(address: string): Attachment | undefined {
    return address === '' ? undefined : this.#byKey.get(fileKey(address));
  }

  /** The library as a text refers to it. */
  for(item: Pick<ExportItem, 'id'>): Library {
    const attached = (this.#byParent.get(item.id) ?? []).toSorted((a, b) => a.order - b.order);
    return {
      byId: (id) => this.byId(id),
      byAddress: (address) => this.byAddress(address),
      attached: attached.map(({ file }) => file),
    };
  }
}

function attachmentOf(item: ExportItem, index: number): Attachment {
  return {
    index,
    address: item.attachmentUrl || item.guid,
    alt: item.meta.get('_wp_attachment_image_alt')?.trim() ?? '',
    title: wordsOfHtml(item.title),
    caption: item.caption,
    upload: item.meta.get('_wp_attached_file')?.trim(),
  };
}
