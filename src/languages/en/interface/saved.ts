import type { SavedWords } from '../../words/interface/saved-words.ts';

/** What readers save for offline, in English. */
export const saved: SavedWords = {
  title: 'Saved for offline',
  term: 'Without a connection',
  save: 'Save this issue',
  explanation:
    'The issues that you save stay in this browser, on this device, and can be read without a connection. When you are online, you always get the present page.',
  issues: 'The page of each issue has a button that saves it.',
  safari:
    'Safari forgets what a site has saved if you do not open the site for seven days, unless you have added it to your home screen.',
  lasting: 'A file that you download stays until you delete it.',
  withoutScript: 'Saving needs JavaScript, which is off in this browser.',
  script: {
    asking: 'All its texts, with their translations and pictures, take up {size} on this device.',
    yes: 'Save',
    cancel: 'Cancel',
    progress: 'Saving',
    saving: '{done} of {all}',
    saved: 'Saved on this device ({size})',
    outdated: 'The journal has changed since. An update loads {size}.',
    offline: 'Without a connection, it is not known whether the journal has changed since.',
    partly: 'Not everything has arrived, so it cannot be read offline yet.',
    gone: 'The journal no longer publishes this. It stays here until you remove it.',
    update: 'Update',
    resume: 'Continue',
    remove: 'Remove',
    removeAll: 'Remove everything',
    removed: 'Removed from this device',
    failed: {
      network: 'The connection broke. What has arrived is kept, so you can continue later.',
      room: 'There is not enough room on this device. {size} are needed.',
      site: 'The journal is being published at this moment. Try again in a few minutes.',
      browser: 'This browser does not let the site save anything. That is so in private windows.',
    },
    copy: 'This is the copy saved on this device, since the network does not answer. The journal may have changed.',
    notHere: 'You are offline, and this page is not saved.',
    again: 'Try again',
    instead: 'You can read these:',
    nothing: 'Nothing is saved on this device.',
    total: 'All together: {size}',
    shared: 'Fonts, styles and this list',
  },
};
