import { isMap, isScalar, parseDocument } from 'yaml';

/** Front matter in a file's raw text, which may have a byte order mark and CRLF line ends. */
const BLOCK = /^(\uFEFF?---[^\n]*\n)([\s\S]*?)(^---[ \t]*\r?$)/m;

/**
 * Sets the field `source` in a file's front matter and keeps all other characters. Undefined if the file has no front
 * matter.
 * @param file the raw text, with its byte order mark and line ends
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
  // In rare cases, such as front matter in braces or an empty field, the front matter is written anew.
  document.set('source', fingerprint);
  return document.toString({ lineWidth: 0 }).replace(/\n/g, lineEnd);
}

function holdsSource(yaml: string, fingerprint: string): boolean {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  return document.errors.length === 0 && document.get('source') === fingerprint;
}
