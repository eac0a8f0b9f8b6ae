import { partsOf, readWebAddress, type WebAddress } from './web-address.ts';

/** Kinds of forge whose web editor a page can link to. */
export const FORGES = ['github', 'gitlab', 'forgejo'] as const;
export type ForgeKind = (typeof FORGES)[number];

/** Where the journal's files are edited, from `journal.yaml`. */
export interface Repository {
  /** Address of the repository's page, without a trailing slash. */
  readonly url: WebAddress;
  readonly forge: ForgeKind;
  readonly branch: string;
  /** The content folder's path within the repository. Empty if it is the repository's root. */
  readonly folder: string;
}

/** The fields of `repository` in `journal.yaml`. Those that are absent get defaults. */
export interface RepositoryFields {
  readonly url: WebAddress;
  readonly forge?: ForgeKind | undefined;
  readonly branch?: string | undefined;
  readonly folder?: string | undefined;
}

/** The kind of forge on well-known hosts. */
const HOSTS: ReadonlyMap<string, ForgeKind> = new Map([
  ['github.com', 'github'],
  ['gitlab.com', 'gitlab'],
  ['codeberg.org', 'forgejo'],
]);

/** Fills in the defaults. Returns undefined if the kind of forge is neither given nor known from the host. */
export function repositoryOf(fields: RepositoryFields): Repository | undefined {
  const { url, branch = 'main', folder = 'content' } = fields;
  const forge = fields.forge ?? HOSTS.get(partsOf(url).host);
  return forge && { url, forge, branch, folder };
}

/** Parses a repository's address as copied from a browser or from git. Returns undefined if it is not one. */
export function parseRepositoryUrl(written: string): WebAddress | undefined {
  const address = /[\s?#]/.test(written) ? undefined : readWebAddress(written);
  if (address === undefined) return undefined;
  const { origin, pathname } = partsOf(address);
  const path = pathname.replace(/(?<!\/)\/+$/, '').replace(/\.git$/, '');
  // At least an owner and a name; GitLab also has nested groups.
  return path.split('/').length < 3 ? undefined : ((origin + path) as WebAddress);
}

/** Validates a branch name. Returns undefined if git would refuse it. Source: git-check-ref-format. */
export function parseBranch(written: string): string | undefined {
  const isBad = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$|\/\./u.test(written);
  return written === '' || isBad ? undefined : written;
}

/**
 * Normalizes the path of a folder within the repository; empty is the root. Returns undefined if the path is absolute,
 * contains a backslash or `..`.
 */
export function parseFolder(written: string): string | undefined {
  const parts = written.split('/').filter((part) => part !== '' && part !== '.');
  return written.startsWith('/') || written.includes('\\') || parts.includes('..')
    ? undefined
    : parts.join('/');
}
