import type { Body } from '../../content/front-matter.ts';
import type { PackedReading } from '../../content/packed-readings.ts';
import type { TextPath, WithLanguages } from '../../content/parse-text.ts';
import type { Archive, Journal } from '../../model/archive.ts';
import type { LocatedFile } from '../../sources/content-path.ts';
import type { LinkTargets } from '../../text/references/resolve-reference.ts';
import type { PackedRendering } from '../../text/remember-texts.ts';

/** What links may lead to, as it can be sent: without functions, and with the journal's address as text. */
export interface SentTargets extends Omit<LinkTargets, 'addresses' | 'archive'> {
  readonly archive: Omit<Archive, 'journal'> & { readonly journal: Omit<Journal, 'url'> };
  readonly url: string;
}

/** What a helper is asked for. `targets` are sent once, before the first texts to render. */
export type HelperRequest =
  | {
      readonly kind: 'read';
      readonly journal: WithLanguages;
      readonly files: readonly LocatedFile<TextPath>[];
    }
  | { readonly kind: 'targets'; readonly targets: SentTargets }
  | { readonly kind: 'render'; readonly bodies: readonly (readonly [path: string, body: Body])[] };

/** What a helper made of a text, to be kept in the packs under this file and key. */
export interface Made<Value> {
  readonly file: string;
  readonly key: string;
  readonly value: Value;
  readonly bulk: Uint8Array;
}

/** The answer to `read` and to `render`. */
export interface HelperAnswer {
  readonly readings: readonly Made<PackedReading>[];
  readonly renderings: readonly Made<PackedRendering>[];
}
