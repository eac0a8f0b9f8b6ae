import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Address } from '../../addresses/address.ts';
import { outputFile } from '../../addresses/address.ts';
import type { Theme } from '../../content/theme/theme.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import type { DocumentFacts } from '../../pages/print/document.ts';
import { type PlannedPrint, plannedPrints } from '../../pages/print/plan.ts';
import type { PrintDocument } from '../../pages/print/printed.ts';
import { programPath, programVersion } from '../../program/compiled.ts';
import { Cache, cacheFolder, keepIfPossible } from '../../sources/cache/cache.ts';
import type { MadeFile } from '../pictures/make-pictures.ts';
import { cutFaces } from './faces.ts';
import { TEMPLATES } from './press.ts';
import { openPresses, type PressAnswer, type Presses } from './presses.ts';
import { type PrintLook, printLookOf } from './print-look.ts';
import { openPrintPictures, type PrintPictures } from './print-pictures.ts';
import { settableDocument, type UnsetLetters } from './settable-document.ts';
import { type MadePrint, printWithoutRefused } from './without-refused.ts';

/** In bytes. An article has some hundred kilobytes. */
const MOST_BYTES = 4_000_000_000;

/** A PDF that could not be set. */
interface RefusedPrint {
  readonly address: Address;
  /** What Typst says, in English. */
  readonly reason: string;
}

/** The PDFs of a site. */
export interface Prints {
  readonly files: readonly MadeFile[];
  /** In bytes. */
  readonly sizes: ReadonlyMap<Address, number>;
  readonly refused: readonly RefusedPrint[];
  /** PDFs of issues that do not have all texts, with the pages of those that they lack. */
  readonly incomplete: readonly IncompletePrint[];
}

interface IncompletePrint {
  readonly address: Address;
  readonly leftOut: readonly Address[];
}

/** No PDFs. */
export const NO_PRINTS: Prints = { files: [], sizes: new Map(), refused: [], incomplete: [] };

/** What all PDFs of a site are made with. */
interface Workshop {
  /** Sets a PDF in another process, or takes it from the cache. */
  readonly print: (print: PlannedPrint) => Promise<MadePrint>;
  /** How many can be set at the same time. */
  readonly count: number;
  /** Bounds the caches, when all are set. */
  readonly trim: () => void;
  /** Ends the processes. */
  readonly close: () => void;
}

/**
 * Opens a workshop for PDFs.
 * @param theme the look of the journal
 * @param content the content folder
 * @param typst the path of the package that sets them
 */
export async function openWorkshop(
  theme: Theme | undefined,
  content: string,
  typst: string,
): Promise<Workshop> {
  const faces = await cutFaces(theme);
  const look = printLookOf(theme, faces);
  const wordmark = theme?.wordmark?.files.light;
  const presses = openPresses({
    kind: 'setup',
    typst,
    faces: faces.files,
    ...(wordmark !== undefined && { wordmark }),
  });
  const common = commonKey([JSON.stringify(look), wordmark ?? '', ...faces.files, versionOfTypst(typst)]);
  const hasOwnFaces = Object.values(theme?.faces ?? {}).some((fonts) => fonts.length > 0);
  const pictures = openPrintPictures(content);
  const cache = new Cache(cacheFolder('prints'), MOST_BYTES);
  const tools = { cache, pictures, presses, look, hasOwnFaces, common };
  return {
    print: (print) => printWithoutRefused(print, (each) => printed(each, tools)),
    count: presses.count,
    trim: () => {
      cache.trim();
      pictures.trim();
    },
    close: presses.stop,
  };
}

/**
 * Sets the PDFs of a site in other processes. Those of earlier builds are taken from the cache.
 * @param content the content folder
 * @param typst the path of the package that sets them
 * @param onPrint called with the number done so far, and the number of all
 */
export async function makePrints(
  site: PlannedSite,
  content: string,
  typst: string,
  onPrint: (done: number, all: number) => void,
): Promise<Prints> {
  const planned = plannedPrints(site);
  if (planned.length === 0) return NO_PRINTS;
  const workshop = await openWorkshop(site.theme, content, typst);
  const made = new Map<PlannedPrint, MadePrint>();
  try {
    const waiting = planned.values();
    const work = async (): Promise<void> => {
      for (const print of waiting) {
        made.set(print, await workshop.print(print));
        onPrint(made.size, planned.length);
      }
    };
    await Promise.all(Array.from({ length: workshop.count }, work));
  } finally {
    workshop.close();
  }
  workshop.trim();
  return gathered(planned, made);
}

/** In the order of the plan, whatever came first. */
function gathered(planned: readonly PlannedPrint[], made: ReadonlyMap<PlannedPrint, MadePrint>): Prints {
  const files: MadeFile[] = [];
  const sizes = new Map<Address, number>();
  const refused: RefusedPrint[] = [];
  const incomplete: IncompletePrint[] = [];
  for (const print of planned) {
    const { address } = print;
    const result = made.get(print);
    if (result?.kind === 'made') {
      files.push({ from: result.from, path: outputFile(address) });
      sizes.set(address, result.bytes);
      if (result.leftOut.length > 0) incomplete.push({ address, leftOut: result.leftOut });
    } else if (result) refused.push({ address, reason: result.reason });
  }
  return { files, sizes, refused, incomplete };
}

/** What a workshop has. */
interface Tools {
  readonly cache: Cache;
  readonly pictures: PrintPictures;
  readonly presses: Presses;
  readonly look: PrintLook;
  /** Whether the theme brought faces. */
  readonly hasOwnFaces: boolean;
  /** A digest of everything that all PDFs depend on; undefined if that is not known, and all are set anew. */
  readonly common: string | undefined;
}

/** A PDF from the cache, or a new one. */
async function printed(
  print: PlannedPrint,
  { cache, pictures, presses, look, hasOwnFaces, common }: Tools,
): Promise<MadePrint> {
  const facts = print.facts();
  const paths = picturesIn(facts);
  const shown = await Promise.all(paths.map((path) => pictures.of(path)));
  const digests = shown.map(({ digest }) => digest);
  const key = hash('sha256', JSON.stringify([common, facts, paths, digests])).slice(0, 32);
  const known = common === undefined ? undefined : knownPrint(cache, key);
  if (known) return known;
  const files = await Promise.all(shown.map(({ made }) => made()));
  const named = files.flatMap((from, index) =>
    from === undefined ? [] : [{ path: paths[index] ?? '', from, name: `picture-${index}${extname(from)}` }],
  );
  const document = print.document();
  const set = (letters: UnsetLetters) =>
    presses.print({
      kind: 'print',
      document: settableDocument(document, letters),
      look: JSON.stringify({
        ...look,
        direction: facts.direction,
        pictures: Object.fromEntries(named.map(({ path, name }) => [path, name])),
      }),
      pictures: named.map(({ name, from }) => [name, from]),
    });
  const answer = await setOnceOrTwice(set, document, hasOwnFaces);
  if (answer.kind === 'ended') return { kind: 'refused', reason: 'Typst ended' };
  if (answer.kind === 'refused') {
    keepIfPossible(cache, refusalKey(key), Buffer.from(answer.reason));
    return answer;
  }
  return setPrint(cache.hold(printKey(key), answer.pdf), answer.pdf.length);
}

/** What an earlier build made of the same, or why it could not: some are refused only after a minute. */
function knownPrint(cache: Cache, key: string): MadePrint | undefined {
  const from = cache.find(printKey(key));
  if (from !== undefined) return setPrint(from, statSync(from).size);
  const reason = cache.read(refusalKey(key))?.toString();
  return reason === undefined ? undefined : { kind: 'refused', reason };
}

function setPrint(from: string, bytes: number): MadePrint {
  return { kind: 'made', from, bytes, leftOut: [] };
}

const printKey = (key: string) => `${key}.pdf`;
const refusalKey = (key: string) => `${key}.refused.txt`;

/** Nobody knows whether a theme's own faces have the letters that the program's lack, so that is tried first. */
async function setOnceOrTwice(
  set: (letters: UnsetLetters) => Promise<PressAnswer>,
  document: PrintDocument,
  hasOwnFaces: boolean,
): Promise<PressAnswer> {
  const isSame = settableDocument(document, 'kept') === settableDocument(document, 'numbered');
  const answer = hasOwnFaces && !isSame ? await set('kept') : undefined;
  return answer?.kind === 'set' ? answer : set('numbered');
}

/** The pictures of a PDF, each once. */
function picturesIn({ cover, texts }: DocumentFacts): readonly string[] {
  const above = [cover?.image, ...texts.map(({ facts }) => facts.head.lead)];
  const files = above.flatMap((credited) => (credited ? [credited.picture.file] : []));
  return [...new Set([...files, ...texts.flatMap(({ pictures }) => pictures)])];
}

/** Everything that all PDFs depend on: the program, its templates, and what they are set with. */
function commonKey(facts: readonly string[]): string | undefined {
  const version = programVersion();
  if (version === undefined) return undefined;
  const folder = programPath(TEMPLATES);
  const templates = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return hash('sha256', [version, ...templates, ...facts].join('\n'));
}

/** From the file that describes the package, which is beside its first file. */
function versionOfTypst(path: string): string {
  return readFileSync(join(dirname(path), 'package.json'), 'utf8');
}
