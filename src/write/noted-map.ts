/** Is told which entry of a map is looked at; without a key, that all of it is. */
export type NoteEntry<Key> = (key?: Key) => void;

/** A map that tells what is looked at. */
export class NotedMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #map: ReadonlyMap<Key, Value>;
  readonly #note: NoteEntry<Key>;

  constructor(map: ReadonlyMap<Key, Value>, note: NoteEntry<Key>) {
    this.#map = map;
    this.#note = note;
  }

  get(key: Key): Value | undefined {
    this.#note(key);
    return this.#map.get(key);
  }

  has(key: Key): boolean {
    this.#note(key);
    return this.#map.has(key);
  }

  get size(): number {
    return this.#whole().size;
  }

  forEach(callback: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    this.#whole().forEach(callback);
  }

  entries() {
    return this.#whole().entries();
  }

  keys() {
    return this.#whole().keys();
  }

  values() {
    return this.#whole().values();
  }

  [Symbol.iterator]() {
    return this.#whole()[Symbol.iterator]();
  }

  #whole(): ReadonlyMap<Key, Value> {
    this.#note();
    return this.#map;
  }
}

/** A set that tells what is looked at. */
export class NotedSet<Value> implements ReadonlySet<Value> {
  readonly #set: ReadonlySet<Value>;
  readonly #note: NoteEntry<Value>;

  constructor(set: ReadonlySet<Value>, note: NoteEntry<Value>) {
    this.#set = set;
    this.#note = note;
  }

  has(value: Value): boolean {
    this.#note(value);
    return this.#set.has(value);
  }

  get size(): number {
    return this.#whole().size;
  }

  forEach(callback: (value: Value, same: Value, set: ReadonlySet<Value>) => void): void {
    this.#whole().forEach(callback);
  }

  entries() {
    return this.#whole().entries();
  }

  keys() {
    return this.#whole().keys();
  }

  values() {
    return this.#whole().values();
  }

  [Symbol.iterator]() {
    return this.#whole()[Symbol.iterator]();
  }

  #whole(): ReadonlySet<Value> {
    this.#note();
    return this.#set;
  }
}
