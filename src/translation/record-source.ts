import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** Front matter in a file's raw text, which may have a byte order mark and CRLF line ends. */
const BLOCK = /^(\uFEFF?---[^\n]*\n)([\s\S]*?)((?<=\n)---[ \t]*\r?(?=\n|$))/;

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
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  const set = pair ? replaced(yaml, pair, fingerprint) : added(yaml, contents, fingerprint, lineEnd);
  if (set !== undefined && holdsSource(set, fingerprint)) return set;
  // In rare cases, such as a field with a tag, the front matter is written anew.
  document.set('source', fingerprint);
  return document.toString({ lineWidth: 0 }).replace(/\n/g, lineEnd);
}

/** Replaces the value of the field; if it has none, writes it behind the colon. */
function replaced(yaml: string, { key, value }: Pair, fingerprint: string): string | undefined {
  const [start, end] = (isScalar(value) ? value.range : undefined) ?? [];
  if (start === undefined || end === undefined) return undefined;
  if (start < end) return yaml.slice(0, start) + fingerprint + yaml.slice(end);
  const keyEnd = (isScalar(key) ? key.range?.[1] : undefined) ?? 0;
  const colon = yaml.indexOf(':', keyEnd) + 1;
  return `${yaml.slice(0, colon)} ${fingerprint}${yaml.slice(colon)}`;
}

/** Adds a line at the end, or a field at the end of a mapping in braces. */
function added(yaml: string, { flow, range }: YAMLMap, fingerprint: string, lineEnd: string): string {
  if (!flow) return `${yaml}source: ${fingerprint}${lineEnd}`;
  const brace = (range?.[1] ?? 0) - 1;
  const before = yaml.slice(0, brace).trimEnd();
  return `${before}${/[{,]$/.test(before) ? ' ' : ', '}source: ${fingerprint}${yaml.slice(brace)}`;
}

function holdsSource(yaml: string, fingerprint: string): boolean {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  return document.errors.length === 0 && document.get('source') === fingerprint;
}
