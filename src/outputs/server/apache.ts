import type { TextOutput } from '../formats/output.ts';
import {
  HEADERS,
  hiddenPattern,
  literally,
  type Moved,
  SERVER_FILES,
  TYPES,
  WORKER,
} from './site-headers.ts';

/**
 * `.htaccess`, which Apache reads by itself in the folder of the site if `AllowOverride FileInfo` is set. Redirects need
 * mod_rewrite, headers mod_headers; without them the rest works.
 */
export function apacheFile(base: string, notFound: string, moved: readonly Moved[]): TextOutput {
  const headers = HEADERS.map(([name, value]) => `  Header always set ${name} "${value}"\n`);
  const types = TYPES.map(({ files, type }) => {
    const pattern = files.startsWith('*') ? `${literally(files.slice(1))}$` : `^${literally(files)}$`;
    return `<FilesMatch "(?i)${pattern}">\n  ForceType "${type}"\n</FilesMatch>\n`;
  });
  return {
    path: SERVER_FILES.apache,
    content: `AddDefaultCharset utf-8
ErrorDocument 404 ${notFound}
RedirectMatch 404 "${hiddenPattern(base)}"
${types.join('')}<IfModule mod_headers.c>
${headers.join('')}  <FilesMatch "^${literally(WORKER.file)}$">
    Header always set Cache-Control "${WORKER.caching}"
  </FilesMatch>
</IfModule>
${rewriting(base, moved)}`,
  };
}

/** The rules that redirect: those with a query first, because the others match with any query. */
function rewriting(base: string, moved: readonly Moved[]): string {
  if (moved.length === 0) return '';
  const ordered = [...moved].sort((a, b) => Number(b.query !== undefined) - Number(a.query !== undefined));
  return `<IfModule mod_rewrite.c>\nRewriteEngine On\n${ordered.map((each) => rule(base, each)).join('')}</IfModule>\n`;
}

/**
 * Apache compares the decoded path, without the folder of the file that has the rule and without regard to case (NC). NE
 * keeps the target's encoding, in which a percent sign would stand for a part of the condition, and QSD leaves the query
 * out.
 */
function rule(base: string, { from, query, to }: Moved): string {
  const path = from.slice(base.length).replace(/\/$/, '');
  const condition = query === undefined ? '' : `RewriteCond %{QUERY_STRING} "=${query}"\n`;
  const pattern = path === '' ? '^$' : `^${literally(path)}/?$`;
  return `${condition}RewriteRule "${pattern}" "${to.replaceAll('%', '\\%')}" [R=301,L,NC,NE,QSD]\n`;
}
