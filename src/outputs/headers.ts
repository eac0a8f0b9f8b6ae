import { CITATION_FORMATS } from '../citation/formats.ts';
import { contentSecurityPolicy } from '../site/content-security-policy.ts';
import type { Output } from './output.ts';

/** `_headers`, for hosts that read it (Netlify, Cloudflare Pages). A frame-ancestors rule works only as a header. */
export function headers(): Output {
  return {
    path: '_headers',
    content: `/*
  Content-Security-Policy: ${contentSecurityPolicy()}; frame-ancestors 'none'
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
/*.ics
  Content-Type: text/calendar; charset=utf-8
${citationTypes()}`,
  };
}

/** The media types of files for citation programs, which hosts do not know by their names. */
function citationTypes(): string {
  return Object.entries(CITATION_FORMATS)
    .map(([format, type]) => `/*/citation.${format}\n  Content-Type: ${type}; charset=utf-8\n`)
    .join('');
}
