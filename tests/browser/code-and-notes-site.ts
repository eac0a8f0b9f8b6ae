import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { QUICK } from '../journal-of.ts';
import { ROOT } from '../run/root.ts';
import { temporaryJournal } from '../temporary-journal.ts';
import { type ReadSite, readSite } from './read-site.ts';

const CODE = `~~~python
def weir(level, gate=None):
    """Opens the gate when the river is higher than its banks, and says so to both of them."""
    return level > 2.5
~~~

Then \`npm run build -- --content river --map one-bank --output the-other-bank\` does it.`;

const FILES: Readonly<Record<string, string>> = {
  'journal.yaml': `title: Two Voices\nurl: https://example.org/archive/\nlanguages: [en, es]\n${QUICK}`,
  'issues/1/issue.md': '---\ntitle: One\ndate: 2020\n---\n\nIt begins.\n',
  'issues/1/code.md': `---\ntitle: Code\n---\n\n${CODE}\n`,
  'issues/1/notes.md': `---\ntitle: Notes\n---\n\nA paragraph with a note,[^copy] another,[^nested] and the first again.[^copy]

${'The river rises in the night and falls in the morning. '.repeat(60)}

[^copy]: It is in the book, and [a copy](https://example.com/) too.
[^nested]: It says more.[^inner]
[^inner]: That is all.
`,
  'issues/1/rich.md': `---\ntitle: Rich\n---\n\n| River | Level |\n|---|---|\n| Elbe[^1] | high |

[^1]: It was measured:

    - at the weir
    - at the bridge

    ![The bridge between its banks](media/two-banks.png)

    ~~~python
    level = [measure(place, when="in the morning", again=True) for place in ("weir", "bridge")]
    ~~~
`,
  'issues/1/plain.md': '---\ntitle: Plain\n---\n\nNo code.\n',
};

const PICTURE = join(ROOT, 'create-contrapunto/samples/media/two-banks.png');

/** The site of a journal whose texts have code and notes, and notes with all that a text can have. */
export async function codeAndNotesSite(): Promise<ReadSite> {
  const journal = await temporaryJournal(FILES);
  await mkdir(join(journal.content, 'issues/1/media'));
  await copyFile(PICTURE, join(journal.content, 'issues/1/media/two-banks.png'));
  const site = await readSite(journal.content, { base: '/archive/' });
  const close = async () => {
    await site.close();
    await journal.remove();
  };
  return { ...site, close };
}
