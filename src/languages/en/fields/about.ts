import type { FieldWords } from '../../words/fields/field-words.ts';

/** What each field does, in English. */
export const about: FieldWords['about'] = {
  title:
    'The title, in the language of the file. Words between asterisks are in italics, here as in the subtitle, the summary and the names of sections: Reading *Capital*. A title that begins with an asterisk goes between quotation marks.',
  subtitle: 'A second line under the title.',
  summary: 'One or two sentences for lists, search engines and link previews.',
  issue: 'The number of the issue. The folder already says it; here it can only be repeated.',
  language: 'The language of the text. The file name already says it; here it can only be repeated.',
  authors:
    'Who wrote it: people or organizations, spelt the same everywhere. A name with the family name first goes between quotation marks: ["García Márquez, Gabriel", Ana Rivas].',
  translators: 'Who translated this edition.',
  editors: 'Who edited the issue.',
  date: 'When the text appeared; for a translation, when the translation appeared. An article without a date has the date of its issue.',
  topics: 'What it is about, as keys; use the same keys in every text.',
  'answer.paragraph': 'The number of the paragraph that is answered.',
  'answer.article': 'The id of the article that is answered, or a full https address.',
  'responds-to':
    'What this text answers: the id of an article, a list of them, a full https address, or {article: id, paragraph: 12}.',
  'redirect-from':
    'Old addresses of this text, which then lead here. Those with a query (/?p=123) work only on some servers.',
  slug: 'The last part of this edition’s address, if it is not the name of the file.',
  'translated-from': 'The language this edition was translated from.',
  source:
    'The fingerprint of the text that this edition was made from. npm run translate writes it, and renews it with --done.',
  revised:
    'When the published text was last revised, and how; readers see it above the text. Each edition has its own.',
  'revised.date': 'When the text was revised.',
  'revised.note': 'What has changed, for readers who already knew the text.',
  license: 'The license of the text, if it is not the journal’s.',
  doi: 'The DOI, without https://doi.org/.',
  draft: 'A draft is shown only by `npm start` and never published. It hides this edition and no other.',
  'image.src': 'The file of the picture: its path from the folder of this text. A translation leaves it out.',
  'image.alt': 'What the picture shows, for people who do not see it.',
  'image.credit': 'Who made the picture. A translation may word it differently.',
  'attachment.file': 'The file: its path from the folder of this text.',
  'attachment.title': 'What readers see; without it, the file’s name.',
  section: 'The section of the issue, by its key in journal.yaml.',
  image: 'A picture above the text.',
  attachments: 'Files to download. A translation without its own has those of the original.',
  volume: 'The volume, as printed.',
  cover: 'The picture on the cover.',
  contents: 'The ids of the articles in the editors’ order; without it, by section, then title.',
  call: 'A call for responses: its last day (or month, or year), the time zone in which that day ends, the issue it is for, and a text.',
  'call.deadline': 'The last day on which responses are taken. A translation leaves it out.',
  'call.zone': 'The time zone in which that day ends, if it is not the journal’s.',
  'call.for': 'The issue that the responses are for.',
  'call.text': 'What you ask for. Each translation has its own text.',
  'journal.title': 'The journal’s title.',
  'journal.tagline': 'A line under the title.',
  'journal.description': 'What the journal is, in a sentence.',
  'journal.url': 'The address of the site, with https:// and, if there is one, a path.',
  'journal.languages':
    'The languages of the journal, by their codes; the first is the default one. In a language that the program has no words for, the words around the texts are English.',
  'journal.publisher': 'Who publishes the journal.',
  'journal.issn': 'The ISSN.',
  'journal.license': 'The license of everything the journal publishes; a text may have one of its own.',
  'journal.oai-gateway':
    'The OAI-PMH gateway through which libraries harvest oai.xml, if the journal is registered with one.',
  'journal.email': 'Where answers are sent.',
  'journal.zone': 'The time zone in which deadlines end.',
  'journal.sections': 'The sections of an issue, in order, with their names.',
  'journal.topics': 'Names of topics; a topic without a name is shown as its key.',
  'journal.guide':
    'Whether the site has these guides for editors and translators. It has them unless you write false.',
  'journal.offline':
    'Whether readers can save an issue in their browser, to read it without a connection. They can unless you write false. If they could before, false also removes what they have saved, the next time that they open the site.',
  'journal.share-pictures':
    'Which pages have a picture of their title, which is shown where their address is shared: with articles, every article and every issue, which is so unless you write something else; with issues, every issue, and its articles show the picture of their issue; with none, no page has one.',
  'journal.pdf':
    'Whether every article and every issue has a PDF, to print or to keep, in each language it can be read in. Write true for that; the package @myriaddreamin/typst-ts-node-compiler, which sets them, must be installed.',
  'journal.redirects':
    'Old addresses of pages that are not texts, such as those of people, topics and debates, and the pages they lead to now. A text has redirect-from instead.',
  'journal.words':
    'Words that pages have in place of the program’s, for each language: “Numbers” above the list of issues, say. Each has a name, with a dot between its parts, which the guide to the theme lists.',
  'person.bio': 'Who the person is, in a sentence or two.',
  'person.links': 'Where to find more about the person.',
  'person.family':
    'The family name or names, as they appear at the end of the name, for citations. Needed if there are two and they are not common Spanish names.',
  'person.organization':
    'Whether the name is that of an organization, which citations do not split. Names with a word such as “Committee” are treated as organizations.',
  'repository.forge': 'The kind of forge, if its address does not show it. For Gitea, write forgejo.',
  'repository.branch': 'The branch that is edited.',
  'repository.folder': 'Where the content folder is within the repository; `.` for the repository itself.',
  repository: 'The repository in which the journal is edited: its pages then link to the forge’s editor.',
  'repository.url': 'The address of the repository.',
  'comment.language': 'The language of the comment, if it is not the one that the article was written in.',
  'comment.name': 'Who wrote the comment.',
  'comment.date': 'When it was written.',
  'comment.text':
    'The comment, in Markdown without HTML, with verse as in texts. Paragraphs are separated by an empty line.',
  'comment.replies': 'The replies to the comment, each with the same fields.',
};
