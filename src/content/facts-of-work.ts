import { TEXT_SCOPES } from '../schema/scopes.ts';

/** The value of a field, or of a field in a group. */
export interface Fact {
  readonly path: readonly [field: string] | readonly [group: string, field: string];
  /** As validated, so that different ways to write the same value are equal. */
  readonly value: unknown;
}

/** Facts by the name of their field: `section`, `image.src`. */
export type Facts = ReadonlyMap<string, Fact>;

/** What a text says about its work, which holds for all editions. */
export function factsOf(fields: object): Facts {
  const { ofTheEdition, ofTheEditionWithin } = TEXT_SCOPES;
  return factsAt(fields, ([name, inside]) =>
    inside === undefined ? !ofTheEdition.has(name) : !ofTheEditionWithin.get(name)?.has(inside),
  );
}

/** What a text says about its own edition, but what its translations inherit if they do not say it, such as attachments. */
export function inheritableOf(fields: object): Facts {
  const { inherited } = TEXT_SCOPES;
  return factsAt(fields, (path) => inherited.has(path.join('.')));
}

/** An empty list says nothing, so that a field left empty in one edition does not contradict another. */
function factsAt(fields: object, isWanted: (path: Fact['path']) => boolean): Facts {
  const facts = new Map<string, Fact>();
  const add = (path: Fact['path'], value: unknown): void => {
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (!isEmpty && isWanted(path)) facts.set(path.join('.'), { path, value });
  };
  for (const [name, value] of Object.entries(fields)) {
    const isGroup = TEXT_SCOPES.ofTheEditionWithin.has(name) && typeof value === 'object' && value !== null;
    if (!isGroup) add([name], value);
    else for (const [inside, each] of Object.entries(value)) add([name, inside], each);
  }
  return facts;
}

/** Fields with some facts added. They must come from the same kind of text. */
export function withFacts<Fields extends object>(fields: Fields, facts: Iterable<Fact>): Fields {
  const all: Record<string, unknown> = Object.fromEntries(Object.entries(fields));
  for (const { path, value } of facts) {
    const [name, inside] = path;
    all[name] = inside === undefined ? value : { ...(all[name] as object | undefined), [inside]: value };
  }
  return all as Fields;
}
