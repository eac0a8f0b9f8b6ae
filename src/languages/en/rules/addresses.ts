import type { AddressesFindings, Cure } from '../../words/rules/addresses.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** The rules about addresses, in English. */
export const addresses: RuleWords<AddressesFindings> = {
  'duplicate-address': {
    about:
      'Two pages would have the same address, and one of them would overwrite the other. Some names, such as issues, search and guide, belong to the site itself.',
    wording: ({ address, other = 'a page of the site itself' }) => [
      `The address ${address} is already taken by ${other}.`,
      'Give this text another slug, or remove the old address from redirect-from.',
    ],
  },
  'duplicate-address/file': {
    about:
      'A picture or a file to download would overwrite one that the site itself puts there, such as bag.zip in the folder of an issue.',
    wording: ({ address, other = 'a file of the site itself' }) => [
      `The address ${address} is already taken by ${other}.`,
      'Rename this file, or move it to a folder such as media/, and correct the texts that name it.',
    ],
  },
  'duplicate-address/theme': {
    about:
      'The files in public/ of the theme are copied to the site as they are. They may replace the icon (favicon.svg), but no page and no other file of the site.',
    wording: ({ address, other = 'the site itself' }) => [
      `The address ${address} is already taken by ${other}.`,
      'Rename this file, or delete it if the site is to keep its own.',
    ],
  },
  'duplicate-address/redirects': {
    about:
      'redirects in journal.yaml leads away from an address that has a page of its own, or from which a text already redirects.',
    wording: ({ address, other = 'a page of the site itself' }) => [
      `redirects leads away from ${address}, but that address is already taken by ${other}.`,
      `Remove ${address} from redirects.`,
    ],
  },
  'redirect-to-nowhere': {
    about: 'redirects in journal.yaml leads from an old address to a page. There is no page at this one.',
    wording: ({ old, target, suggestion }) => [
      `redirects leads from ${old} to "${target}", but there is no such page.`,
      suggestion ? `Did you mean "${suggestion}"?` : 'Write the address of a page of the journal.',
    ],
  },
  'redirect-loop': {
    about:
      'An old address must not lead to itself. Many servers, like the files of macOS and Windows, do not distinguish capitals from small letters: for them, this old address and the current one are the same. The line is ignored.',
    wording: ({ address, own }) => [
      `redirect-from lists ${address}, which differs from this text's own address, ${own}, only in capital letters.`,
      'Remove the line: many servers treat the two as one address and would redirect it to itself forever.',
    ],
  },
  'redundant-redirect': {
    about: 'redirect-from is for addresses that a text had in the past. This is the one that it has now.',
    wording: ({ address }) => [
      `redirect-from lists ${address}, which is this text's own address.`,
      'Remove the line: there is nothing to redirect.',
    ],
  },
  'vanished-address': {
    about:
      'Links, citations and bookmarks use an address once it is published. If the text has moved, redirect-from in its current file leads from the old address to the new one.',
    wording: ({ address, ref, cure }) => [
      `The address ${address} existed in ${ref} and leads nowhere now.`,
      cureInWords(cure),
    ],
  },
  'vanished-address/gathered': {
    about:
      'The page of a person, a topic or a debate gathers texts. If the name or the key changes, its address changes too; redirects in journal.yaml leads from the old one to the new one.',
    wording: ({ address, ref, cure: { file, line, isNew } }) => [
      `The address ${address} existed in ${ref} and leads nowhere now.`,
      isNew ? `Add to ${file}: ${line}` : `Change the field in ${file} to: ${line}`,
    ],
  },
  'vanished-address/taken': {
    about:
      'If issues are numbered anew, or two texts exchange their names, links to the first text lead to the second, and no reader notices.',
    wording: ({ address, ref, before, now }) => [
      `In ${ref}, ${address} was the address of "${before}", which is at ${now} now. Links to it lead to another text.`,
      `Give "${before}" its earlier address again: the earlier names of its file and folder, and the earlier slug. The other text needs a name that was never used.`,
    ],
  },
};

function cureInWords(cure: Cure): string {
  switch (cure.kind) {
    case 'publish':
      return 'This text has already been published: remove draft: true.';
    case 'redirect':
      return cure.isNew
        ? `Add to ${cure.file}: ${cure.line}`
        : `Change the field in ${cure.file} to: ${cure.line}`;
    case 'replace':
      return `Restore the file. If the text is to stay removed, send its readers to another one, for example with this line in ${cure.file}: ${cure.line}`;
    case 'restore':
      return `Restore the file. If the text is to stay removed, add this line to the text that should be read instead: ${cure.line}`;
  }
}
