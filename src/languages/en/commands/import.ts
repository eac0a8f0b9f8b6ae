import { listOf } from '../../cldr/lists.ts';
import type { ImportWords } from '../../words/commands/import-words.ts';
import { docxWords } from './import-docx.ts';
import { markdownWords } from './import-markdown.ts';
import { importReport } from './import-report.ts';

/** What `import` says, in English. */
export const importWords: ImportWords = {
  sources: (sources) => `import needs to know what it imports: ${listOf(sources, 'en')}, then the file.`,
  oneSource: (source) => `import ${source} takes one file or folder after it.`,
  noFile: (file) => `There is no file ${file}.`,
  noFolder: (flag, folder) => `${flag}: there is no folder ${folder}.`,
  foreignFlag: (flag, source) => `import ${source} does not take ${flag}.`,
  notLanguage: (code, known) =>
    `--in ${code}: this is no code of a language. The program has words for: ${known.join(', ')}. Others, such as ht, have English ones.`,
  notSize: (written) =>
    `--media-limit takes a number of megabytes from 1 to 9999, but "${written}" is not one.`,
  notRule: (written) =>
    `--issues takes date, category, tag or the name of a file that ends with .yaml, but "${written}" is none of them.`,
  mapWritten: (file) =>
    `${file} did not exist, so it was written: it says which text goes to which issue, with one issue for each year.\n` +
    'Correct it, then run the same command again. Nothing else was written.',
  map: {
    comments: [
      'Which text goes to which issue. Correct it, then run the same command again.',
      'The key of an issue is its number as printed: 3, 12-13, 2020-1, special.',
      'title: a text, or {en: Spring, es: Primavera}. date: 2019, 2019-03 or 2019-03-15.',
      'posts: the names of texts in their addresses, or their numbers in WordPress.',
      'Instead of naming its posts, an issue can take those of categories: [issue-3], of tags: [spring],',
      'or those published from: 2019-01 to: 2019-06.',
    ],
    unreadable: (file, line) => `${file}:${line} cannot be read as YAML.`,
    noIssues: (file) =>
      `${file} has no issues. It begins with "issues:", and below it stands each issue's number.`,
    badNumber: (file, issue) =>
      `${file}: "${issue}" cannot be the number of an issue. It is a part of addresses: small letters, digits and hyphens.`,
    unknownKey: (file, issue, key, known) =>
      `${file}: issue ${issue} has a field "${key}". It can have: ${known.join(', ')}.`,
    badDate: (file, issue, key, value) =>
      `${file}: ${key} of issue ${issue} is "${value}". A date is 2019, 2019-03 or 2019-03-15.`,
  },
  malformed: (place, detail) =>
    `${place}  This file is not well-formed XML: ${detail}\n` +
    'It may be cut off or damaged. Export it once more, or correct the line.',
  doctype: (place) =>
    `${place}  This file has a document type (<!DOCTYPE). No export of WordPress has one, and it could be used for attacks, so it is not read.`,
  encoding: (place, encoding) => `${place}  Something here is not text in the encoding ${encoding}.`,
  notWordpress: (file) =>
    `${file} is XML, but not an export of WordPress. In WordPress: Tools, Export, All content.`,
  nothingWritten: 'Nothing was written.',
  reading: (percent) => `Reading the export: ${percent} %`,
  writing: (done, all) => `Writing texts: ${done} of ${all}`,
  fetching: (done, all, megabytes) => `Downloading files: ${done} of ${all}, ${megabytes} MB`,
  untitled: 'Untitled',
  anonymous: 'Anonymous',
  confirm: 'Is this so? Then remove the # of the next line. If not, remove both lines.',
  docx: docxWords,
  markdown: markdownWords,
  report: importReport,
};
