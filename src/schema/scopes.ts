import type { z } from 'zod';
import type { TranslatedField } from '../languages/words/interface/translation-words.ts';
import { articleSchema, issueSchema, pageSchema } from './texts.ts';
import { fieldsOf } from './walk-fields.ts';

/*
 * What follows from the scopes of the fields of texts. Nothing here names a field: a new one says its scope on its schema.
 */

/** A field of front matter, or one inside the group that a field holds: `['image', 'alt']`. */
export type FieldPath = readonly [field: string, inside?: string];

/** Words that a translation says anew, and the fields that hold them: of an article `image.alt`, of an issue `cover.alt`. */
interface TranslatedWords {
  readonly name: TranslatedField;
  readonly paths: readonly FieldPath[];
  /** Whether translations are out of date when the words change. */
  readonly inFingerprint: boolean;
}

/** The scopes of the fields of some kinds of file. */
export interface Scopes {
  /** Fields that each edition says for itself. */
  readonly ofTheEdition: ReadonlySet<string>;
  /** Of groups that belong to the work: the fields inside that each edition says for itself. */
  readonly ofTheEditionWithin: ReadonlyMap<string, ReadonlySet<string>>;
  /** In the order of the schemas, on which fingerprints depend. */
  readonly translated: readonly TranslatedWords[];
}

/** Reads scopes off schemas. A field that several kinds of file have is the same in all of them. */
export function scopesOf(schemas: readonly z.ZodType[]): Scopes {
  const ofTheEdition = new Set<string>();
  const within = new Map<string, Set<string>>();
  const translated = new Map<TranslatedField, TranslatedWords & { readonly paths: FieldPath[] }>();
  const note = (path: FieldPath, { scope }: ReturnType<typeof fieldsOf>[number]['guide']): void => {
    if (scope.belongsTo !== 'edition' || scope.translated === false) return;
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
      if (field.guide.scope.belongsTo !== 'edition') continue;
      within.set(name, (within.get(name) ?? new Set()).add(field.name));
    }
  }
  return { ofTheEdition, ofTheEditionWithin: within, translated: [...translated.values()] };
}

/** The scopes of the fields of texts. */
export const TEXT_SCOPES: Scopes = scopesOf([articleSchema, issueSchema, pageSchema]);
