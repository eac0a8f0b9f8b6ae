import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { validateXML } from 'xmllint-wasm';

/** Schemas written from the specifications, and independent programs that know nothing of ours. */
type XmlSchema = 'atom.rng' | 'oai.rng' | 'open-search.rng' | 'sitemap.xsd';
type JsonSchema = 'csl-json.json' | 'json-feed.json' | 'json-ld.json';

function schemaNamed(name: string): string {
  return readFileSync(fileURLToPath(new URL(`schemas/${name}`, import.meta.url)), 'utf8');
}

/** What libxml2 finds wrong with a file; nothing where it is well-formed and as the schema demands. */
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

/** What is wrong with a JSON Feed. */
export const faultsInJsonFeed = checkerOf('json-feed.json');

/** What is wrong with what a page says of itself in the words of schema.org. */
export const faultsInJsonLd = checkerOf('json-ld.json');

/** What is wrong with a CSL-JSON file. */
export const faultsInCslJson = checkerOf('csl-json.json');
