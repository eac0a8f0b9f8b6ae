import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { licensesOf } from '../src/program/licenses.ts';
import { starterTheme } from '../src/scaffold/starter-theme.ts';
import { wordsOfFile } from '../src/translation/file-words.ts';
import { fingerprintOf } from '../src/translation/fingerprint.ts';
import { LANGUAGES } from './choices.ts';
import { packedLock } from './lock.ts';
import { type PackedFacts, SAMPLES } from './materials.ts';
import { type Spoken, WORDS } from './words/spoken.ts';

// Puts together what is in the package: npm runs this before it packs. The command is one file, because Node does not read
// TypeScript below `node_modules`. Workflows are those of this repository, so that they are tested and kept up once.

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..');
const TO = join(HERE, 'dist');

/** Files of this repository that a journal gets, by their paths there. */
const FROM_REPOSITORY = {
  '.github/workflows/check.yml': 'github/.github/workflows/check.yml',
  '.github/workflows/publish.yml': 'github/.github/workflows/publish.yml',
  'docs/gitlab-ci.yml': 'gitlab/.gitlab-ci.yml',
};

/** What a comment says of files that only this repository has. */
const OF_REPOSITORY =
  / \(docs\/check\.md\)| See docs\/publishing\.md\.|: name this file under [^.]*?docs\/gitlab-ci\.yml/gs;

rmSync(TO, { recursive: true, force: true });
cpSync(join(HERE, 'samples'), join(TO, 'samples'), { recursive: true });
for (const language of Object.keys(WORDS) as readonly Spoken[])
  writeFileSync(join(TO, 'samples', language, 'theme.css'), starterTheme(language));
cpSync(join(HERE, 'forges'), join(TO, 'forges'), { recursive: true });
for (const [from, to] of Object.entries(FROM_REPOSITORY)) {
  const path = join(TO, 'forges', to);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, readFileSync(join(ROOT, from), 'utf8').replace(OF_REPOSITORY, ''));
}
writeFileSync(join(TO, 'facts.json'), JSON.stringify(facts()));
const { metafile } = await build({
  entryPoints: [join(HERE, 'create.ts')],
  outfile: join(TO, 'create.mjs'),
  absWorkingDir: ROOT,
  ...{
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    minifySyntax: true,
    metafile: true,
  },
  // The package `yaml` is CommonJS for Node, and requires modules of Node. Its files for browsers do not.
  alias: { yaml: join(ROOT, 'node_modules/yaml/browser/index.js') },
});
writeFileSync(join(TO, 'third-party-licenses.txt'), licensesOf(Object.keys(metafile.inputs)));

function facts(): PackedFacts {
  const ofRepository = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
  const manifest: { readonly version: string } = ofRepository('package.json');
  const fingerprints = LANGUAGES.map((language) => {
    const each = SAMPLES.map((sample) => {
      const path = join(HERE, 'samples', language, `${basename(sample)}.md`);
      const words = wordsOfFile(readFileSync(path, 'utf8'), language);
      if (words === undefined) throw new Error(`${path} has no front matter`);
      return [sample, fingerprintOf(words)] as const;
    });
    return [language, Object.fromEntries(each)] as const;
  });
  return {
    version: manifest.version,
    lock: packedLock(ofRepository('package-lock.json'), manifest),
    fingerprints: Object.fromEntries(fingerprints),
  };
}
