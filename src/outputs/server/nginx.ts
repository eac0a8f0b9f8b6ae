import type { TextOutput } from '../formats/output.ts';
import {
  HEADERS,
  hiddenPattern,
  literally,
  pathPattern,
  SERVER_FILES,
  TYPES,
  WORKER,
} from './site-headers.ts';

/**
 * `_headers.nginx`, to be included in `server` of nginx's configuration: headers, media types, and the files that are
 * not shown. A `location` with an `add_header` of its own would not have these headers.
 */
export function nginxHeaders(base: string): TextOutput {
  const headers = HEADERS.map(([name, value]) => `add_header ${name} "${value}" always;\n`);
  // Without an empty `types`, the type that nginx knows for the extension would win.
  const types = TYPES.map(
    ({ files, type }) => `location ~* "${pathPattern(files)}" { types { } default_type "${type}"; }\n`,
  );
  // Sets `Cache-Control: no-cache`, and the headers above stay.
  const worker = `location ~ "^${literally(base + WORKER.file)}$" { expires -1; }\n`;
  return {
    path: SERVER_FILES.nginxHeaders,
    content: `charset utf-8;\n${headers.join('')}location ~ "${hiddenPattern(base)}" { return 404; }\n${worker}${types.join('')}`,
  };
}
