import { availableParallelism } from 'node:os';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { PackedReading } from '../../content/packed-readings.ts';
import { textsToRead } from '../../content/parse-content.ts';
import { type ParsedContent, recordsOf } from '../../content/parsed-content.ts';
import type { TextReaders } from '../../content/text-readers.ts';
import { areModulesSound, modulePath } from '../../program/compiled.ts';
import type { Packs } from '../../sources/cache/packs.ts';
import type { ContentPath, LocatedFile } from '../../sources/content-path.ts';
import type { ContentFolder } from '../../sources/read-content.ts';
import type { LinkTargets } from '../../text/references/resolve-reference.ts';
import type { PackedRendering } from '../../text/remember-texts.ts';
import { beginRendering } from '../../text/render-texts.ts';
import type { RenderStored } from '../../text/store-text.ts';
import type { HelperAnswer, HelperRequest, SentTargets } from './messages.ts';

/** With fewer texts of which nothing is known, it takes longer to start a helper than it helps. */
const FEWEST = 300;
/** Texts that a helper gets at once. */
const AT_ONCE = 16;

/** What reads and renders texts, and remembers what they became. */
export interface TextMemory {
  readonly readers: TextReaders;
  readonly render: RenderStored;
  /** Undefined if nothing lasts longer than the process. */
  readonly packs?: TextPacks;
}

/** What texts became. */
interface TextPacks {
  readonly readings: Packs<PackedReading>;
  readonly renderings: Packs<PackedRendering>;
}

/**
 * Prepares helpers that read and render texts, so that a loading finds in its packs what they have made. What a helper does not
 * do, because it has died, is done by the loading itself; this process also takes its share.
 * @param findModule what a helper runs; undefined if that cannot be loaded
 */
export function beginHelpers(
  memory: TextMemory,
  onDeath: (reason: string) => void,
  findModule: () => string | undefined = soundModule,
): Helpers | undefined {
  const { packs } = memory;
  return packs && availableParallelism() > 1
    ? new Helpers({ ...memory, packs }, onDeath, findModule)
    : undefined;
}

/** Helpers beside this process, and its own share of their work. They are started when there is enough to do. */
class Helpers {
  readonly #memory: Required<TextMemory>;
  readonly #onDeath: (reason: string) => void;
  readonly #findModule: () => string | undefined;
  #helpers: readonly Helper[] = [];
  #module: { readonly path: string | undefined } | undefined;

  constructor(
    memory: Required<TextMemory>,
    onDeath: (reason: string) => void,
    findModule: () => string | undefined,
  ) {
    this.#memory = memory;
    this.#onDeath = onDeath;
    this.#findModule = findModule;
  }

  async read(folder: ContentFolder): Promise<void> {
    const { packs, readers } = this.#memory;
    if (folder.files.filter(({ path }) => !packs.readings.has(path)).length < FEWEST) return;
    const { journal, files = [] } = textsToRead(folder) ?? {};
    const unknown = files.filter(({ inside }) => !packs.readings.has(inside));
    if (!journal || !this.#areMany(unknown)) return;
    await this.#share(
      unknown,
      (some) => ({ kind: 'read', journal, files: some.map(sentFile) }),
      (file) => readers[file.path.kind](file, journal, [], () => {}),
    );
  }

  async render(content: ParsedContent, targets: LinkTargets): Promise<void> {
    const { packs, render } = this.#memory;
    const unknown = recordsOf(content).filter(({ source }) => !packs.renderings.has(source.file));
    if (!this.#areMany(unknown)) return;
    const renderHere = beginRendering(targets, render);
    await this.#share(
      unknown,
      (some) => ({ kind: 'render', bodies: some.map(({ source, body }) => [source.path, body]) }),
      ({ source, body }) => renderHere(source.path, body),
      { kind: 'targets', targets: sentTargets(targets) },
    );
  }

  async end(): Promise<void> {
    const ended = this.#helpers.map(({ end }) => end());
    this.#helpers = [];
    await Promise.all(ended);
  }

  /** Whether these texts are worth helpers. Their modules are only read if they are. */
  #areMany(unknown: readonly unknown[]): boolean {
    if (unknown.length < FEWEST) return false;
    this.#module ??= { path: this.#findModule() };
    return this.#module.path !== undefined;
  }

  /**
   * Lets helpers take items from the beginning, and does those at the end.
   * @param first what each helper is told before
   */
  async #share<Item>(
    items: readonly Item[],
    requestFor: (some: readonly Item[]) => HelperRequest,
    doHere: (item: Item) => void,
    first?: HelperRequest,
  ): Promise<void> {
    this.#start();
    if (first) for (const helper of this.#helpers) helper.tell(first);
    const left = [...items];
    const working = this.#helpers.map(async (helper) => {
      while (left.length > 0 && helper.isAlive()) await helper.ask(requestFor(left.splice(0, AT_ONCE)));
    });
    const done = Promise.all(working);
    // A text that is sent may have to be read, and may have changed. That is told below, and not if this process fails first.
    done.catch(() => {});
    for (let item = left.pop(); item !== undefined; item = left.pop()) {
      doHere(item);
      await letOthersRun();
    }
    await done;
  }

  #start(): void {
    const path = this.#module?.path;
    if (this.#helpers.length > 0 || path === undefined) return;
    this.#helpers = Array.from({ length: availableParallelism() - 1 }, () =>
      startHelper(path, (answer) => this.#keep(answer), this.#onDeath),
    );
  }

  #keep({ readings, renderings }: HelperAnswer): void {
    const { packs } = this.#memory;
    for (const { file, key, value, bulk } of readings) packs.readings.keep(file, key, value, bulk);
    for (const { file, key, value, bulk } of renderings) packs.renderings.keep(file, key, value, bulk);
  }
}

/** Undefined if the sources run as they are, or a module is not as it was written. */
function soundModule(): string | undefined {
  return areModulesSound() ? modulePath('src/check/helpers/helper.ts') : undefined;
}

/** A file as it is sent: with its text once, which the file as it was read has as well. */
function sentFile<Path extends ContentPath>(file: LocatedFile<Path>): LocatedFile<Path> {
  const { path, digest } = file.origin;
  return { ...file, origin: { path, text: undefined, ...(digest !== undefined && { digest }) } };
}

function sentTargets({ addresses: _, archive, ...targets }: LinkTargets): SentTargets {
  const { url, ...journal } = archive.journal;
  return { ...targets, archive: { ...archive, journal }, url: url.href };
}

interface Helper {
  readonly isAlive: () => boolean;
  /** Resolves when the helper has answered, or has died. */
  readonly ask: (request: HelperRequest) => Promise<void>;
  readonly tell: (request: HelperRequest) => void;
  readonly end: () => Promise<void>;
}

function startHelper(
  module: string,
  onAnswer: (answer: HelperAnswer) => void,
  onDeath: (reason: string) => void,
): Helper {
  const worker = new Worker(module);
  let isAlive = true;
  let answered = () => {};
  const die = (reason: string): void => {
    if (isAlive) onDeath(reason);
    isAlive = false;
    answered();
  };
  worker.on('message', (answer: HelperAnswer) => {
    onAnswer(answer);
    answered();
  });
  worker.on('error', (error) => die(error.message));
  worker.on('exit', (code) => die(String(code)));
  return {
    isAlive: () => isAlive,
    ask: (request) =>
      new Promise((resolve) => {
        answered = resolve;
        worker.postMessage(request);
      }),
    tell: (request) => worker.postMessage(request),
    end: async () => {
      isAlive = false;
      await worker.terminate();
    },
  };
}
