import type * as z from 'zod';
import type { TranslatedField } from '../languages/words/interface/translation-words.ts';
import { articleSchema, issueSchema, pageSchema } from './texts.ts';
import { fieldsOf } from './walk-fields.ts';

/*
 * Sets derived from the scopes of the fields of texts. No field is named here: each declares its scope in its schema.
 */

/** A field of front matter, or a field in a group: `['image', 'alt']`. */
export type FieldPath = readonly [field: string, inside?: string];

/**
 * A kind of translatable text, and the fields that contain it: `image.alt` for an article, `cover.alt` for an issue.
 */
interface TranslatedWords {
  readonly name: TranslatedField;
  readonly paths: readonly FieldPath[];
  /** Whether a change of the text makes translations out of date. */
  readonly inFingerprint: boolean;
}

/** The scopes of the fields of some kinds of file. */
export interface Scopes {
  /** Fields that each edition sets for itself. */
  readonly ofTheEdition: ReadonlySet<string>;
  /** For groups that belong to the work: the fields in them that each edition sets for itself. */
  readonly ofTheEditionWithin: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of these, the fields that an edition inherits if it does not set them: `attachments`, `image.credit`. */
  readonly inherited: ReadonlySet<string>;
  /** In the order of the schemas. Fingerprints depend on this order. */
  readonly translated: readonly TranslatedWords[];
}

/**
 * Derives the scopes from schemas. If several kinds of file have a field of the same name, its scope must be the same
 * in all.
 */
export function scopesOf(schemas: readonly z.ZodType[]): Scopes {
  const ofTheEdition = new Set<string>();
  const within = new Map<string, Set<string>>();
  const translated = new Map<TranslatedField, TranslatedWords & { readonly paths: FieldPath[] }>();
  const inherited = new Set<string>();
  const note = (path: FieldPath, { scope }: ReturnType<typeof fieldsOf>[number]['guide']): void => {
    if (scope.belongsTo !== 'edition') return;
    if (scope.translated === false) {
      if (scope.inherited) inherited.add(path.join('.'));
      return;
    }
    const { translated: name, inFingerprint = true } = scope;
    const known = translated.get(name)?.paths ?? [];
    const isNew = known.every((other) => other.join() !== path.join());
    translated.set(name, { name, paths: isNew ? [...known, path] : known, inFingerprint });
  };
  for (const { name, guide, inner } of schemas.flatMap((schema) => fieldsOf(schema))) {
    note([name], guide);
    if (guide.scope.belongsTo === 'edition') ofTheEdition.add(name);
    for (const field of inner) {
      note([name, field.name], field.guide);
      if (guide.scope.belongsTo === 'edition' || field.guide.scope.belongsTo !== 'edition') continue;
      within.set(name, (within.get(name) ?? new Set()).add(field.name));
    }
  }
  return { ofTheEdition, ofTheEditionWithin: within, inherited, translated: [...translated.values()] };
}

/** The scopes of the fields of articles, issues and pages. */
export const TEXT_SCOPES: Scopes = scopesOf([articleSchema, issueSchema, pageSchema]);
