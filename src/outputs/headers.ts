import { CITATION_FILES } from '../addresses/citation-files.ts';
import type { TextOutput } from './formats/output.ts';
import { HEADERS, SERVER_FILES, TYPES, WORKER } from './server/site-headers.ts';

/** `_headers`, for hosts that read it (Netlify, Cloudflare Pages). */
export function headers(): TextOutput {
  const ofAll = HEADERS.map(([name, value]) => `  ${name}: ${value}\n`);
  const citations = CITATION_FILES.map(
    ({ format, type }) => `/*/citation.${format}\n  Content-Type: ${type}; charset=utf-8\n`,
  );
  const isCitation = (files: string) => CITATION_FILES.some(({ format }) => files.endsWith(format));
  const others = TYPES.filter(({ files }) => files.startsWith('*') && !isCitation(files)).map(
    ({ files, type }) => `/${files}\n  Content-Type: ${type}\n`,
  );
  const feeds = TYPES.filter(({ files }) => !files.startsWith('*') && files !== 'citation.json').flatMap(
    ({ files, type }) => [`/${files}`, `/*/${files}`].map((path) => `${path}\n  Content-Type: ${type}\n`),
  );
  // Below a path too, as the feeds are: `_headers` may be at the root of the host, and the journal below it.
  const worker = [`/${WORKER.file}`, `/*/${WORKER.file}`].map(
    (path) => `${path}\n  Cache-Control: ${WORKER.caching}\n`,
  );
  return {
    path: SERVER_FILES.headers,
    content: `/*\n${ofAll.join('')}${[...others, ...citations, ...feeds, ...worker].join('')}`,
  };
}
