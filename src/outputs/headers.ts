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
`,
  };
}
