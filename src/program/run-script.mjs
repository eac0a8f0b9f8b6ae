import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

// Runs a compiled script. V8 keeps what it has compiled of it, which takes half of the time to start. That is not
// `module.enableCompileCache`, which Node 20 does not have. This file is JavaScript because it runs before anything is compiled.

/** In bytes. */
const DIGEST = 32;

/**
 * @typedef {{ path: string, digest: string, content: Buffer, kept: string }} SoundScript A file of ASCII characters, the digest
 *   that it has, and the beginning of the path where its code is kept.
 */

/**
 * Runs a CommonJS script, and returns what it exports. The code that V8 compiles for it is kept: what is not used at a first
 * start is compiled when it is.
 *
 * @param {SoundScript} script
 * @param {(path: string) => SoundScript | undefined} scriptAt other scripts, which this one may require
 * @returns {unknown}
 */
export function runScript({ path, digest, content, kept }, scriptAt) {
  const code = `${kept}.${process.version}-${process.arch}.code`;
  const cachedData = soundCode(code, digest);
  const script = new Script(
    `(function (require, module, exports, __filename) {${content.toString('latin1')}\n})`,
    {
      filename: pathToFileURL(path).href,
      ...(cachedData && { cachedData }),
    },
  );
  if (!cachedData || script.cachedDataRejected)
    process.on('exit', () => keepCode(code, digest, script.createCachedData()));
  const requirePackage = createRequire(path);
  const module = { exports: {} };
  script.runInThisContext()(
    (/** @type {string} */ wanted) => {
      const other = wanted.endsWith('.cjs') ? scriptAt(wanted) : undefined;
      return other ? runScript(other, scriptAt) : requirePackage(wanted);
    },
    module,
    module.exports,
    path,
  );
  return module.exports;
}

/**
 * The code that was kept for the script with this digest. V8 itself compares only the length of the source, and does not notice damage.
 *
 * @param {string} path
 * @param {string} digest
 */
function soundCode(path, digest) {
  try {
    const content = readFileSync(path);
    const code = content.subarray(DIGEST);
    return content.subarray(0, DIGEST).equals(digestOf(code, digest)) ? code : undefined;
  } catch {
    // There is none.
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {string} digest
 * @param {Buffer} code
 */
function keepCode(path, digest, code) {
  try {
    const draft = `${path}.new-${process.pid}`;
    if (!existsSync(dirname(path))) mkdirSync(dirname(path));
    writeFileSync(draft, Buffer.concat([digestOf(code, digest), code]));
    renameSync(draft, path);
  } catch {
    // The folder cannot be written, or is gone. That only costs time.
  }
}

/**
 * @param {Buffer} code
 * @param {string} digest
 */
function digestOf(code, digest) {
  return createHash('sha256').update(`${process.versions.v8}\n${digest}\n`).update(code).digest();
}
