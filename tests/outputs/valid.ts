import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { validateXML } from 'xmllint-wasm';

/** Schemas written from the specifications. They are checked by independent libraries. */
export type XmlSchema = 'atom.rng' | 'oai.rng' | 'open-search.rng' | 'sitemap.xsd';
type JsonSchema = 'csl-json.json' | 'json-feed.json' | 'json-ld.json';

function schemaNamed(name: string): string {
  return readFileSync(fileURLToPath(new URL(`schemas/${name}`, import.meta.url)), 'utf8');
}

/** The faults that libxml2 finds in a file; empty if it is well formed and valid by the schema. */
export async function faultsIn(xml: string, schema: XmlSchema): Promise<readonly string[]> {
  return (await faultsInEach([xml], schema))[0] ?? [];
}

/** The same for several files, in their order. One call for all files of a schema is many times faster than one for each. */
export async function faultsInEach(
  files: readonly string[],
  schema: XmlSchema,
): Promise<readonly (readonly string[])[]> {
  if (files.length === 0) return [];
  const { errors, valid } = await validateXML({
    xml: files.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: schemaNamed(schema),
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
  });
  assert.equal(valid, errors.length === 0);
  const faults = files.map((): string[] => []);
  for (const { loc, message, rawMessage } of errors) {
    // The last line about a file has no place, but begins with its name. Lines that continue a message have neither.
    const file = faults[Number.parseInt(loc?.fileName ?? rawMessage, 10)] ?? faults[0];
    file?.push(message || rawMessage);
  }
  return faults;
}

const ajv = new Ajv({ allErrors: true, strictTuples: false });

function checkerOf(schema: JsonSchema): (json: string) => readonly string[] {
  const isValid = ajv.compile(JSON.parse(schemaNamed(schema)));
  return (json) =>
    isValid(JSON.parse(json))
      ? []
      : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The faults of a JSON Feed. */
export const faultsInJsonFeed = checkerOf('json-feed.json');

/** The faults of a page's schema.org data (JSON-LD). */
export const faultsInJsonLd = checkerOf('json-ld.json');

/** The faults of a CSL-JSON file. */
export const faultsInCslJson = checkerOf('csl-json.json');
