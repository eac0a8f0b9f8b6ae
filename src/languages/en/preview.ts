import type { PreviewWords } from '../words/preview-words.ts';

/** What the preview says, in English. */
export const preview: PreviewWords = {
  problems: 'Problems in the content',
  close: 'Close',
  more: (count) => `And ${count} more. All of them: npm run check`,
  noProblems: 'All problems are solved.',
  noSite: 'There is no site to show yet',
  noSiteYet: 'The content has errors. As soon as they are corrected, the site appears here by itself.',
  notReached: (path, reason) =>
    `${path} cannot be read or written (${reason}). The program tries again every second.`,
  notThere: (path) => `${path} does not exist. The site appears as soon as it does.`,
  failed: (message) =>
    `The program itself failed, which is a mistake in it. What was changed last may have set it off: without that change, the preview works again. The program said:\n${message}\nIt tries again at the next change.`,
  notStarted: 'The program cannot be started as it is now. It tries again when one of its files changes.',
  notWatched: (message) => `Changes may go unnoticed, because the system does not report them (${message}).`,
  portTaken: (port, instead) =>
    `Port ${port} is taken, so port ${instead} is used. To choose another: --port`,
  noPort: (from, to) => `All ports from ${from} to ${to} are taken. Choose another with --port`,
  badPort: (port, reason) => `Port ${port} cannot be used (${reason}). Choose another with --port`,
  badHost: (host, reason) =>
    `This computer has no address "${host}" (${reason}). To use all of its addresses: --host 0.0.0.0`,
  elsewhere: (url) => `On other devices on the network, drafts included: ${url}`,
  refused: {
    host: (port) =>
      `The preview shows drafts, so it answers only under names of this computer: http://localhost:${port}. To allow another one: npm start -- --host NAME`,
    origin: () => 'The preview shows drafts, so pages of other sites cannot use it.',
    method: () => 'The preview can only be read, with GET or HEAD.',
  },
};
