import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { headOf } from '../metadata/read-head.ts';
import { checksumsIn, sha256 } from '../preservation/read-manifest.ts';
import { readZip } from '../preservation/read-zip.ts';
import { faultsInBook } from './faults-in-book.ts';
import { faultsInSavedList } from './faults-in-saved-list.ts';
import { faultsInCslJson, faultsInEach, faultsInJsonFeed, faultsInJsonLd, type XmlSchema } from './valid.ts';

type Built = ReadonlyMap<string, Buffer>;

/** Returns the faults of a file, or throws. */
type Check = (text: string, bytes: Buffer, files: Built) => readonly string[] | Promise<readonly string[]>;

/** The schema of each kind of XML file, by the end of its path. The files of a schema are checked together. */
const SCHEMAS: readonly (readonly [path: RegExp, schema: XmlSchema])[] = [
  [/(^|\/)(feed|all)\.xml$/, 'atom.rng'],
  [/(^|\/)opensearch\.xml$/, 'open-search.rng'],
  [/^sitemap[\w-]*\.xml$/, 'sitemap.xsd'],
  [/^oai\.xml$/, 'oai.rng'],
];

/** The check for each kind of other machine-readable file, by the end of its path. The first match is used. */
const CHECKS: readonly (readonly [path: RegExp, check: Check])[] = [
  [/(^|\/)feed\.json$/, faultsInJsonFeed],
  [/(^|\/)citation\.json$/, faultsInCslJson],
  [/(^|\/)saved\.json$/, (text, _bytes, files) => faultsInSavedList(text, files)],
  [/(^|\/)saved\/words\.json$/, faultsInWords],
  [/\.html$/, faultsInData],
  [/\.ics$/, faultsInCalendar],
  [/\.epub$/, (_text, bytes) => faultsInBook(bytes)],
  [/\/bag\.zip$/, (_text, bytes) => faultsInBag(bytes)],
  [/\/manifest-sha256\.txt$/, (_text, bytes, files) => faultsInSums(bytes, files)],
  [/^_headers$/, faultsInHeaders],
  [/^_redirects$/, (text) => linesUnlike(text, /^\/[!-~]* (\S+=\S+ )*\/[!-~]* 301!?$/)],
  [/^robots\.txt$/, (text) => linesUnlike(text, /^(User-agent: \*|(Dis)?allow: \S*|Sitemap: https?:\S+|)$/i)],
];

/** Files that must have a check: XML, JSON, calendars and archives. */
const MUST_BE_CHECKED = /\.(xml|json|ics|zip|epub)$/;

/**
 * The faults in the files of a site, each as "path: fault". Pagefind's files are skipped, since they are not the
 * project's.
 */
export async function faultsInFiles(files: Built): Promise<readonly string[]> {
  return [...(await faultsInXml([['', files]])), ...(await faultsInOthers(files))];
}

/** Files of the project, not of Pagefind, and not an author's. */
function isOwn(path: string): boolean {
  return !path.startsWith('pagefind/') && !path.includes('/media/');
}

/**
 * The faults in the XML files of sites, each as "path: fault", with the name of the site before the path. The files of several
 * sites take little longer than those of one.
 */
export async function faultsInXml(
  sites: readonly (readonly [name: string, files: Built])[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [end, schema] of SCHEMAS) {
    const judged = sites.flatMap(([name, files]) =>
      [...files].flatMap(([path, bytes]) =>
        isOwn(path) && end.test(path) ? [{ path: name + path, xml: String(bytes) }] : [],
      ),
    );
    const found = await faultsInEach(
      judged.map(({ xml }) => xml),
      schema,
    );
    faults.push(
      ...judged.flatMap(({ path }, index) => (found[index] ?? []).map((fault) => `${path}: ${fault}`)),
    );
  }
  return faults;
}

/** The faults in all other files, each as "path: fault". */
export async function faultsInOthers(files: Built): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [path, bytes] of files) {
    if (!isOwn(path)) continue;
    if (SCHEMAS.some(([end]) => end.test(path))) continue;
    const check = CHECKS.find(([end]) => end.test(path))?.[1];
    if (!check && MUST_BE_CHECKED.test(path)) faults.push(`${path}: nothing checks it`);
    try {
      faults.push(
        ...((await check?.(String(bytes), bytes, files)) ?? []).map((fault) => `${path}: ${fault}`),
      );
    } catch (error) {
      faults.push(`${path}: ${error}`);
    }
  }
  return faults;
}

/** The words of scripts: texts, and texts by reason. */
function faultsInWords(json: string): readonly string[] {
  const words = Object.values(JSON.parse(json) as Record<string, unknown>);
  const texts = words.flatMap((word) => (typeof word === 'object' && word ? Object.values(word) : [word]));
  return texts.filter((text) => typeof text !== 'string' || text === '').map(String);
}

function faultsInData(html: string): readonly string[] {
  const { data } = headOf(html);
  return data ? faultsInJsonLd(JSON.stringify(data)) : [];
}

/** RFC 5545: lines end with CRLF and have at most 75 bytes. ical.js checks their content. */
function faultsInCalendar(text: string): readonly string[] {
  const lines = text.split('\r\n');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return [
    ...(events.length === 1 ? [] : [`${events.length} events`]),
    ...(lines.at(-1) === '' ? [] : ['its last line has no end']),
    ...lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75),
  ];
}

/** RFC 8493: every file is listed with its checksum, and every listed file exists. */
function faultsInBag(zip: Buffer): readonly string[] {
  const files = new Map([...readZip(zip)].map(([name, { bytes }]) => [name.replace(/^bag\//, ''), bytes]));
  const sums = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'].flatMap((path) =>
    checksumsIn(files.get(path)),
  );
  const named = new Set([...sums.map(([path]) => path), 'tagmanifest-sha256.txt']);
  return [
    ...[...files.keys()].filter((path) => !named.has(path)).map((path) => `${path} has no checksum`),
    ...sums.filter(([path, sum]) => sum !== sha256(files.get(path) ?? Buffer.of())).map(([path]) => path),
  ];
}

function faultsInSums(manifest: Buffer, files: Built): readonly string[] {
  const sums = checksumsIn(manifest);
  assert.ok(sums.length > 0);
  return sums.filter(([path, sum]) => sum !== sha256(files.get(path) ?? Buffer.of())).map(([path]) => path);
}

/** A path pattern, followed by its headers. Node's own `Headers` class must accept them. */
function faultsInHeaders(text: string): readonly string[] {
  for (const [, name = '', value = ''] of text.matchAll(/^ {2}([^:\n]*): (.*)$/gm))
    new Headers([[name, value]]);
  return linesUnlike(text, /^(\/\S*| {2}[\w-]+: [ -~]+)$/);
}

function linesUnlike(text: string, form: RegExp): readonly string[] {
  assert.ok(text.endsWith('\n'));
  return text
    .slice(0, -1)
    .split('\n')
    .filter((line) => !form.test(line));
}
