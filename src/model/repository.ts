/** The kinds of forge whose editor a page can open. */
export const FORGES = ['github', 'gitlab', 'forgejo'] as const;
export type ForgeKind = (typeof FORGES)[number];

/** Where the journal's files are edited, as journal.yaml says. */
export interface Repository {
  /** Address of the repository's page, without a slash at its end. */
  readonly url: string;
  readonly forge: ForgeKind;
  readonly branch: string;
  /** The content folder within the repository; empty where it is the repository itself. */
  readonly folder: string;
}

/** What journal.yaml says of the repository; what is left out has its usual value. */
export interface RepositoryFields {
  readonly url: string;
  readonly forge?: ForgeKind | undefined;
  readonly branch?: string | undefined;
  readonly folder?: string | undefined;
}

/** Forges that are known by their host. */
const HOSTS: ReadonlyMap<string, ForgeKind> = new Map([
  ['github.com', 'github'],
  ['gitlab.com', 'gitlab'],
  ['codeberg.org', 'forgejo'],
]);

/** The repository that is meant; undefined where the host does not tell its kind of forge and nothing else does. */
export function repositoryOf(fields: RepositoryFields): Repository | undefined {
  const { url, branch = 'main', folder = 'content' } = fields;
  const forge = fields.forge ?? HOSTS.get(new URL(url).host);
  return forge && { url, forge, branch, folder };
}

/** Reads the address of a repository as copied from a browser or from git; undefined where it is none. */
export function parseRepositoryUrl(written: string): string | undefined {
  if (!/^https?:\/\/[^\s?#]+$/i.test(written) || !URL.canParse(written)) return undefined;
  const { origin, pathname } = new URL(written);
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  // An owner and a name at least; GitLab has groups inside groups.
  return path.split('/').length < 3 ? undefined : origin + path;
}

/** Reads the name of a branch; undefined where git would not take it. Source: git-check-ref-format. */
export function parseBranch(written: string): string | undefined {
  const isBad = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$|\/\./u.test(written);
  return written === '' || isBad ? undefined : written;
}

/** Reads the path of a folder within the repository, empty for the repository itself; undefined where it leaves it. */
export function parseFolder(written: string): string | undefined {
  const parts = written.split('/').filter((part) => part !== '' && part !== '.');
  return written.startsWith('/') || written.includes('\\') || parts.includes('..')
    ? undefined
    : parts.join('/');
}
