import { isMap, isScalar, parseDocument } from 'yaml';

/** Front matter at the beginning of a file as it stands on disk: maybe after a byte order mark, with either kind of line end. */
const BLOCK = /^(\uFEFF?---[^\n]*\n)([\s\S]*?)(^---[ \t]*\r?$)/m;

/**
 * A file with another fingerprint in the field `source`, and not a character changed besides. Undefined where the file has no
 * front matter to write it into.
 * @param file as it stands on disk
 */
export function withSource(file: string, fingerprint: string): string | undefined {
  const [whole, opening = '', yaml = '', closing = ''] = BLOCK.exec(file) ?? [];
  if (whole === undefined) return undefined;
  const set = fieldSet(yaml, fingerprint);
  return set === undefined ? undefined : `${opening}${set}${closing}${file.slice(whole.length)}`;
}

function fieldSet(yaml: string, fingerprint: string): string | undefined {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'source');
  const [start, end] = (isScalar(pair?.value) ? pair.value.range : undefined) ?? [];
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  const set =
    start !== undefined && end !== undefined && start < end
      ? yaml.slice(0, start) + fingerprint + yaml.slice(end)
      : pair
        ? undefined
        : `${yaml}source: ${fingerprint}${lineEnd}`;
  if (set !== undefined && holdsSource(set, fingerprint)) return set;
  // Front matter in braces, an empty field: rare enough to be written anew as a whole.
  document.set('source', fingerprint);
  return document.toString({ lineWidth: 0 }).replace(/\n/g, lineEnd);
}

function holdsSource(yaml: string, fingerprint: string): boolean {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  return document.errors.length === 0 && document.get('source') === fingerprint;
}
