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
  | 'redirects'
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

/** What a field takes, with the list of choices if there is one. */
export interface Expectation {
  readonly expected: Expected;
  /** The values that the field can have. */
  readonly choices?: readonly string[];
}
