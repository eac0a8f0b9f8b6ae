import type { AddressesFindings, Cure } from '../../words/rules/addresses.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** The rules about addresses, in English. */
export const addresses: RuleWords<AddressesFindings> = {
  'duplicate-address': {
    about:
      'Two pages would stand at one address, and one of them would overwrite the other. Some names, such as issues, search and guide, belong to the site itself.',
    wording: ({ address, other = 'a page of the site itself' }) => [
      `The address ${address} is taken already, by ${other}.`,
      'Give this text another slug, or remove the old address from redirect-from.',
    ],
  },
  'duplicate-address/file': {
    about:
      'A picture or a file to download would overwrite one that the site itself puts there, such as bag.zip in the folder of an issue.',
    wording: ({ address, other = 'a file of the site itself' }) => [
      `The address ${address} is taken already, by ${other}.`,
      'Rename this file, or move it to a folder such as media/, and change the texts that name it.',
    ],
  },
  'redirect-loop': {
    about:
      'An old address must not lead to itself. Many servers, and the files of macOS and Windows, make no difference between capitals and small letters, so that this old address and the present one are the same to them. The line is left out.',
    wording: ({ address, own }) => [
      `redirect-from lists ${address}, which differs from this text's own address, ${own}, only in capitals.`,
      'Remove the line: many servers take both for one address, and would forward it to itself for ever.',
    ],
  },
  'redundant-redirect': {
    about: 'redirect-from is for addresses that a text had in the past. This is the one it has now.',
    wording: ({ address }) => [
      `redirect-from lists ${address}, which is this text's own address.`,
      'Remove the line: nothing has to be forwarded.',
    ],
  },
  'vanished-address': {
    about:
      'An address that was published once is in links, citations and bookmarks. Where its text has moved, redirect-from in the text’s present file leads from the old address to the new one.',
    wording: ({ address, ref, cure }) => [
      `The address ${address} existed in ${ref} and leads nowhere now.`,
      cureInWords(cure),
    ],
  },
};

function cureInWords(cure: Cure): string {
  switch (cure.kind) {
    case 'publish':
      return 'What was published stays: remove draft: true.';
    case 'redirect':
      return cure.isNew ? `Add to ${cure.file}: ${cure.line}` : `Write in ${cure.file}: ${cure.line}`;
    case 'replace':
      return `Restore the file. If the text is to go, lead its readers elsewhere, for example in ${cure.file}: ${cure.line}`;
    case 'restore':
      return `Restore the file. If the text is to go, write in the one to be read instead: ${cure.line}`;
  }
}
