import { CITATION_FILES } from '../addresses/citation-files.ts';
import { contentSecurityPolicy } from '../pages/parts/content-security-policy.ts';
import { REFERRER_POLICY } from '../pages/parts/referrer-policy.ts';
import type { TextOutput } from './formats/output.ts';

/**
 * What pages never ask a browser for, so that nothing in them could. Source: the registry of policy-controlled features
 * (w3c/webappsec-permissions-policy, features.md), those that browsers know today; a name that one does not know is ignored.
 */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/**
 * `_headers`, for hosts that read it (Netlify, Cloudflare Pages). Frame-ancestors, Permissions-Policy, nosniff and
 * Cross-Origin-Opener-Policy work only as headers; the policy for content and the one for referrers stand in every page too.
 */
export function headers(): TextOutput {
  return {
    path: '_headers',
    content: `/*
  Content-Security-Policy: ${contentSecurityPolicy()}; frame-ancestors 'none'
  Permissions-Policy: ${UNUSED.map((feature) => `${feature}=()`).join(', ')}
  Referrer-Policy: ${REFERRER_POLICY}
  Cross-Origin-Opener-Policy: same-origin
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
/*.ics
  Content-Type: text/calendar; charset=utf-8
${citationTypes()}`,
  };
}

/** The media types of files for citation programs, which hosts do not know by their names. */
function citationTypes(): string {
  return CITATION_FILES.map(
    ({ format, type }) => `/*/citation.${format}\n  Content-Type: ${type}; charset=utf-8\n`,
  ).join('');
}
