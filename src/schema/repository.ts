import * as z from 'zod';
import {
  FORGES,
  parseBranch,
  parseFolder,
  parseRepositoryUrl,
  type RepositoryFields,
  repositoryOf,
} from '../model/repository.ts';
import { field, textAs } from './field.ts';

const url = textAs(parseRepositoryUrl);

/** An address without further fields. It is enough if its host identifies the kind of forge. */
const known = textAs((value): RepositoryFields | undefined => {
  const found = parseRepositoryUrl(value);
  return found !== undefined && repositoryOf({ url: found }) ? { url: found } : undefined;
});

const forge = field(
  textAs((value) => FORGES.find((kind) => kind === value)),
  {
    about: 'repository.forge',
    expected: 'forge',
    choices: FORGES,
    example: 'forgejo',
    scope: { belongsTo: 'journal' },
  },
);

const branch = field(textAs(parseBranch), {
  about: 'repository.branch',
  expected: 'branch',
  example: 'main',
  scope: { belongsTo: 'journal' },
});

const folder = field(textAs(parseFolder), {
  about: 'repository.folder',
  expected: 'folder',
  example: 'content',
  scope: { belongsTo: 'journal' },
});

/** The journal's repository. If it is set, pages have links to edit, translate and answer their text there. */
export const repository = field(
  z.union([
    known,
    z.strictObject({
      url: field(url, {
        about: 'repository.url',
        expected: 'repository-address',
        example: 'https://git.example.org/journal/archive',
        scope: { belongsTo: 'journal' },
      }),
      forge: forge.optional(),
      branch: branch.optional(),
      folder: folder.optional(),
    }),
  ]),
  {
    about: 'repository',
    expected: 'repository',
    example: 'https://github.com/example/journal',
    scope: { belongsTo: 'journal' },
  },
);
