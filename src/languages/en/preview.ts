import type { PreviewWords } from '../words/preview-words.ts';

/** What the preview says, in English. */
export const preview: PreviewWords = {
  problems: 'Problems in the content',
  close: 'Close',
  more: (count) => `And ${count} more. All of them: npm run check`,
  noProblems: 'All problems are solved.',
  noSite: 'There is no site to show yet',
  noSiteYet: 'The content has errors. Once they are corrected, the site appears here by itself.',
  notReached: (path, reason) =>
    `${path} cannot be read or written (${reason}). It is tried again every second.`,
  notThere: (path) => `${path} is not there. The site follows as soon as it is.`,
  failed: (message) =>
    `The program itself failed; nothing is wrong with the content. It said:\n${message}\nThe next change tries again.`,
  notStarted: 'The program cannot be started as it is. It is tried again when it changes.',
  notWatched: (message) => `Changes may go unnoticed, because the system does not report them (${message}).`,
  portTaken: (port, instead) => `Port ${port} is taken, so this is port ${instead}. To choose one: --port`,
  noPort: (from, to) => `All ports from ${from} to ${to} are taken. Choose another with --port`,
  badPort: (port, reason) => `Port ${port} cannot be used (${reason}). Choose another with --port`,
  badHost: (host, reason) =>
    `This computer has no address "${host}" (${reason}). For all of its addresses: --host 0.0.0.0`,
  elsewhere: (url) => `On other devices of the network, drafts included: ${url}`,
};
