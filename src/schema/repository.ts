import { z } from 'zod';
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

/** An address alone is enough where its host tells the kind of forge. */
const known = textAs((value): RepositoryFields | undefined => {
  const found = parseRepositoryUrl(value);
  return found !== undefined && repositoryOf({ url: found }) ? { url: found } : undefined;
});

const forge = field(
  textAs((value) => FORGES.find((kind) => kind === value)),
  {
    about: {
      en: 'The kind of forge, where its address does not tell. Gitea counts as forgejo.',
      es: 'El tipo de forja, si su dirección no lo dice. Gitea cuenta como forgejo.',
    },
    expected: { en: `one of ${FORGES.join(', ')}`, es: `una de estas: ${FORGES.join(', ')}` },
    example: 'forgejo',
    scope: { belongsTo: 'journal' },
  },
);

const branch = field(textAs(parseBranch), {
  about: { en: 'The branch that is edited.', es: 'La rama que se edita.' },
  expected: { en: 'the name of a branch', es: 'el nombre de una rama' },
  example: 'main',
  scope: { belongsTo: 'journal' },
});

const folder = field(textAs(parseFolder), {
  about: {
    en: 'Where the content folder is within the repository; `.` for the repository itself.',
    es: 'Dónde está la carpeta de contenidos dentro del repositorio; `.` si es el repositorio mismo.',
  },
  expected: { en: 'the path of a folder', es: 'la ruta de una carpeta' },
  example: 'content',
  scope: { belongsTo: 'journal' },
});

/** The repository of a journal, whose pages then offer to edit, translate and answer its texts there. */
export const repository = field(
  z.union([
    known,
    z.strictObject({
      url: field(url, {
        about: { en: 'The address of the repository.', es: 'La dirección del repositorio.' },
        expected: { en: 'the full address of a repository', es: 'la dirección completa de un repositorio' },
        example: 'https://git.example.org/journal/archive',
        scope: { belongsTo: 'journal' },
      }),
      forge: forge.optional(),
      branch: branch.optional(),
      folder: folder.optional(),
    }),
  ]),
  {
    about: {
      en: 'The repository in which the journal is edited: its pages then link to the forge’s editor.',
      es: 'El repositorio en que se edita la revista: sus páginas enlazan entonces con el editor de la forja.',
    },
    expected: {
      en: 'the address of a repository on github.com, gitlab.com or codeberg.org, or {url, forge, branch, folder}',
      es: 'la dirección de un repositorio en github.com, gitlab.com o codeberg.org, o {url, forge, branch, folder}',
    },
    example: 'https://github.com/example/journal',
    scope: { belongsTo: 'journal' },
  },
);
