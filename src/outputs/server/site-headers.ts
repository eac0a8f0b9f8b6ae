import { CITATION_FILES } from '../../addresses/citation-files.ts';
import { contentSecurityPolicy } from '../../pages/parts/content-security-policy.ts';
import { REFERRER_POLICY } from '../../pages/parts/referrer-policy.ts';

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
 * The headers of every file. Frame-ancestors, Permissions-Policy, nosniff and Cross-Origin-Opener-Policy work only as
 * headers; the policy for content and the one for referrers stand in every page too.
 */
export const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', `${contentSecurityPolicy()}; frame-ancestors 'none'`],
  ['Permissions-Policy', UNUSED.map((feature) => `${feature}=()`).join(', ')],
  ['Referrer-Policy', REFERRER_POLICY],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
];

/**
 * The service worker, at the root of the site. A browser has to ask for it each time, so that a site can take it back; browsers do so
 * by themselves, but not whatever stands between them and the server.
 */
export const WORKER = { file: 'sw.js', caching: 'no-cache' } as const;

/** Files for servers, at the root of the site. A server must not show them. */
export const SERVER_FILES = {
  headers: '_headers',
  redirects: '_redirects',
  nginxHeaders: '_headers.nginx',
  nginxRedirects: '_redirects.nginx',
  caddy: '_site.caddy',
  apache: '.htaccess',
} as const;

/** A media type of files that many servers do not know. */
export interface KnownType {
  /** The name of the files, or, if it begins with `*`, the end of their names. */
  readonly files: string;
  readonly type: string;
}

/** No file belongs to two of them, because servers differ in which one wins. */
export const TYPES: readonly KnownType[] = [
  ...CITATION_FILES.map(({ format, type }) => ({
    files: format === 'json' ? 'citation.json' : `*.${format}`,
    type: `${type}; charset=utf-8`,
  })),
  { files: '*.ics', type: 'text/calendar; charset=utf-8' },
  { files: '*.md', type: 'text/markdown; charset=utf-8' },
  { files: '*.yaml', type: 'application/yaml' },
  { files: '*.epub', type: 'application/epub+zip' },
  { files: '*.webmanifest', type: 'application/manifest+json' },
  { files: '*.avif', type: 'image/avif' },
  { files: '*.webp', type: 'image/webp' },
  { files: '*.woff2', type: 'font/woff2' },
  { files: '*.opus', type: 'audio/ogg' },
  { files: 'feed.xml', type: 'application/atom+xml; charset=utf-8' },
  { files: 'all.xml', type: 'application/atom+xml; charset=utf-8' },
  { files: 'feed.json', type: 'application/feed+json; charset=utf-8' },
  { files: 'opensearch.xml', type: 'application/opensearchdescription+xml; charset=utf-8' },
];

/** An old address, and where it leads. */
export interface Moved {
  /** Decoded, with the base path. */
  readonly from: string;
  /** The same, percent-encoded like `to`. */
  readonly encoded: string;
  readonly query?: string;
  /** Percent-encoded. It has no character that could stand for something else: no `$`, `*`, `:`, quote or space. */
  readonly to: string;
}

/**
 * A pattern (PCRE and RE2) that matches a text literally. It has no quote, no space, no `$` and no brace, which the
 * configuration of a server could take for its own.
 */
export function literally(text: string): string {
  return text.replace(/[ -,.:-@[-^`{-}]/g, (sign) =>
    sign === '.' ? '\\.' : `\\x${sign.charCodeAt(0).toString(16)}`,
  );
}

/** A pattern for the paths of the files of a type. */
export function pathPattern(files: string): string {
  return files.startsWith('*') ? `${literally(files.slice(1))}$` : `/${literally(files)}$`;
}

/**
 * A pattern for the paths of files that a server must not show: those for servers, and hidden ones, except
 * `/.well-known/`. RE2 has no negative lookahead.
 */
export function hiddenPattern(base: string): string {
  return `^${literally(base)}_(?:headers|redirects|site)(?:\\.[a-z]+)?$|/\\.(?:[^w]|w[^e])`;
}
