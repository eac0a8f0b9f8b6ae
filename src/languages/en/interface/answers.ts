import type { Interface } from '../../words/interface/interface.ts';

/** Answers of readers and how to respond, in English. */
export const answers: Pick<Interface, 'comments' | 'call' | 'respond' | 'contribute' | 'cite'> = {
  comments: {
    heading: (count, elsewhere) => {
      const all = count === 1 ? '1 comment' : `${count} comments`;
      const others = elsewhere.map((other) => {
        const number = other.count === count ? '' : `${other.count} `;
        return `, ${number}in ${other.language}`;
      });
      return all + others.join('');
    },
    permanentLink: (date, name) => `${date}, permanent link to the comment by ${name}`,
  },
  call: {
    heading: 'Call for responses',
    forIssue: (number) => `for issue ${number}`,
    deadline: 'Deadline:',
    endOfDay: (offset, city) => `end of the day${city === undefined ? '' : ` in ${city}`} (${offset})`,
    sendTo: 'Send your response to',
    addToCalendar: 'Add to calendar',
    event: (journal, issue) => `${journal}: deadline for responses to issue ${issue}`,
    states: {
      open: 'Open',
      daysLeft: { one: 'Open: 1 day left', other: 'Open: {count} days left' },
      lastDay: 'Open: last day',
      closed: 'Closed',
      readersTime: 'Your time: {time}',
    },
  },
  respond: {
    heading: { article: 'Respond to this article', issue: 'Respond to this issue' },
    invitation: {
      article:
        'Does this match what you have seen? Have you tried it, or do you see it differently? Answer it with an article of your own. A published answer is linked with this one, both ways.',
      issue:
        'Does something in these pages match what you have seen, or contradict it? Answer with an article of your own. A published answer is linked with what it answers, both ways.',
    },
    writeTo: 'Write to',
    message: 'The link opens a message that already carries the title and the address of this text.',
    subject: (title, journal) => `Response to “${title}” (${journal})`,
    call: 'This issue’s call for responses',
    guide: 'How to take part',
  },
  contribute: {
    heading: 'Improve the journal',
    explanation: (host) =>
      `These links open the journal’s files on ${host}, where you need an account. What you write becomes a proposal; nothing is published before the editors have seen it.`,
    edit: 'Suggest an edit to this page',
    translate: (language) => `Translate this into ${language}`,
    answer: 'Answer this with an article of your own',
    start: 'First lines to copy into the editor',
  },
  cite: {
    heading: { article: 'Cite this article', issue: 'Cite this issue' },
    files: {
      article: 'For reference managers:',
      issue: 'For reference managers, with all articles of the issue:',
    },
    reference: {
      and: () => 'and',
      andInApa: () => '&',
      editors: ['ed.', 'eds.'],
      translators: ['trans.', 'trans.'],
      translatedBy: 'Translated by',
      number: 'no.',
      originalPublished: (year) => `Original work published ${year}`,
    },
    formats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  },
};
