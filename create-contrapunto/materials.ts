import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { KnownLanguage } from '../src/languages/index.ts';
import type { Forge } from './forge.ts';
import type { Lock } from './lock.ts';
import type { Spoken } from './words/spoken.ts';

/** The texts of a new journal in one language: files with front matter, whose field `slug` is a name for the article. */
export const SAMPLES = ['pages/about', 'issues/1/issue', 'issues/1/article'] as const;
export type Sample = (typeof SAMPLES)[number];

/** What new journals are made from. The package has it beside the command. */
export interface Materials {
  /** The version of the program that a new journal asks for. */
  readonly version: string;
  /** That version, and all that it depends on. */
  readonly lock: Lock;
  readonly sample: (language: KnownLanguage, sample: Sample) => string;
  /** The fingerprint of a sample, which its translations record (`src/translation/fingerprint.ts`). */
  readonly fingerprint: (language: KnownLanguage, sample: Sample) => string;
  readonly picture: Uint8Array;
  readonly readme: (language: Spoken) => string;
  /** A theme in which every property is in a comment. */
  readonly theme: (language: Spoken) => string;
  /** The files of a forge by their paths in the journal. */
  readonly forge: (forge: Forge) => ReadonlyMap<string, Uint8Array>;
}

/** Reads the materials of a package from its folder. */
export function readMaterials(folder: string): Materials {
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const facts: PackedFacts = JSON.parse(text('facts.json'));
  return {
    version: facts.version,
    lock: facts.lock,
    sample: (language, sample) => text(`samples/${language}/${basename(sample)}.md`),
    fingerprint: (language, sample) => facts.fingerprints[language]?.[sample] ?? '',
    picture: readFileSync(join(folder, 'samples/media/two-banks.png')),
    readme: (language) => text(`samples/${language}/README.md`),
    theme: (language) => text(`samples/${language}/theme.css`),
    forge: (forge) => filesIn(join(folder, 'forges', forge)),
  };
}

/** What is known when the package is made. */
export interface PackedFacts {
  readonly version: string;
  readonly lock: Lock;
  readonly fingerprints: Readonly<Partial<Record<KnownLanguage, Readonly<Partial<Record<Sample, string>>>>>>;
}

/** No files if there is no such folder: not every forge needs some. */
function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = found.map(({ parentPath, name }) => join(parentPath, name));
    return new Map(
      paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}
