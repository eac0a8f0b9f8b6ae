/** What a field takes. */
export type Expected =
  | 'text'
  | 'issue'
  | 'language'
  | 'names'
  | 'date'
  | 'topics'
  | 'paragraph'
  | 'article'
  | 'answers'
  | 'paths'
  | 'slug'
  | 'fingerprint'
  | 'revision'
  | 'license'
  | 'doi'
  | 'flag'
  | 'file'
  | 'section'
  | 'picture'
  | 'attachments'
  | 'volume'
  | 'ids'
  | 'zone'
  | 'issue-number'
  | 'call'
  | 'address'
  | 'languages'
  | 'name'
  | 'issn'
  | 'web-address'
  | 'email'
  | 'named-keys'
  | 'text-by-language'
  | 'addresses'
  | 'family-name'
  | 'forge'
  | 'branch'
  | 'folder'
  | 'repository-address'
  | 'repository'
  | 'one-language'
  | 'comments'
  | 'other'
  | 'fields';

/** What a field takes, with the choices that some of these leave. */
export interface Expectation {
  readonly expected: Expected;
  /** Of these, one. */
  readonly choices?: readonly string[];
}
