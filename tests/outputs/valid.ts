import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { validateXML } from 'xmllint-wasm';

/** Schemas written from the specifications. They are checked by independent libraries. */
type XmlSchema = 'atom.rng' | 'oai.rng' | 'open-search.rng' | 'sitemap.xsd';
type JsonSchema = 'csl-json.json' | 'json-feed.json' | 'json-ld.json';

function schemaNamed(name: string): string {
  return readFileSync(fileURLToPath(new URL(`schemas/${name}`, import.meta.url)), 'utf8');
}

/** The faults that libxml2 finds in a file; empty if it is well formed and valid by the schema. */
export async function faultsIn(xml: string, schema: XmlSchema): Promise<readonly string[]> {
  const { errors, valid } = await validateXML({
    xml,
    schema: schemaNamed(schema),
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
  });
  assert.equal(valid, errors.length === 0);
  return errors.map(({ message }) => message);
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
