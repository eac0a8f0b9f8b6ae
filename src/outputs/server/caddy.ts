import type { TextOutput } from '../formats/output.ts';
import {
  HEADERS,
  hiddenPattern,
  literally,
  type Moved,
  pathPattern,
  SERVER_FILES,
  TYPES,
  WORKER,
} from './site-headers.ts';

/**
 * `_site.caddy`, to be imported in the block of a site in a Caddyfile: headers, media types, the files that are not
 * shown, and redirects.
 */
export function caddyFile(base: string, moved: readonly Moved[]): TextOutput {
  const headers = HEADERS.map(([name, value]) => `\t${name} "${value}"\n`);
  const types = TYPES.map(({ files, type }, index) => {
    const name = `@contrapunto_type_${index}`;
    return `${name} {\n\tpath_regexp "(?i)${pathPattern(files)}"\n\tfile\n}\nheader ${name} Content-Type "${type}"\n`;
  });
  return {
    path: SERVER_FILES.caddy,
    content: `header {
${headers.join('')}}
@contrapunto_hidden path_regexp "${hiddenPattern(base)}"
error @contrapunto_hidden 404
@contrapunto_worker path_regexp "^${literally(base + WORKER.file)}$"
header @contrapunto_worker Cache-Control ${WORKER.caching}
${types.join('')}${redirecting(moved)}`,
  };
}

function redirecting(moved: readonly Moved[]): string {
  if (moved.length === 0) return '';
  const byPath = moved.filter(({ query }) => query === undefined);
  const byQuery = moved.filter(({ query }) => query !== undefined);
  return `map {http.request.uri.path} {contrapunto_moved_path} {
${byPath.map(({ from, to }) => line(from, '', to)).join('')}	default ""
}
map "{http.request.uri.path}?{http.request.uri.query}" {contrapunto_moved} {
${byQuery.map(({ from, query = '', to }) => line(from, `?${query}`, to)).join('')}	default {contrapunto_moved_path}
}
@contrapunto_moved expression \`{contrapunto_moved} != ""\`
redir @contrapunto_moved {contrapunto_moved} 301
`;
}

/** A pattern begins with `~`. It does not distinguish capitals, and the last slash may be missing. */
function line(from: string, query: string, to: string): string {
  const path = from === '/' ? from : from.replace(/\/$/, '');
  return `\t"~(?i)^${literally(path)}${from === '/' ? '' : '/?'}${literally(query)}$" "${to}"\n`;
}
