import type { HelpWords } from '../../words/commands/help-words.ts';

const CONTENT = '  --content DIR     the folder with the journal (default: content)\n';
const THEME =
  '  --theme DIR       the folder with the look of the journal (default: theme, beside the content)\n';
const OUTPUT = '  --output DIR      where the site is written (default: _site)\n';
const LANGUAGE = '  --language en|es  the language of messages (default: the language of the system)\n';
const STRICT = '  --strict          warnings count as errors\n';
const SINCE =
  '  --since REF       compares with this git revision: its addresses must still lead somewhere, and changes to its texts\n' +
  '                    must be announced in revised (default: the newest tag)\n';
const SINCE_IN_CHECK = `${SINCE}                    if it is given, warnings about what has changed since then count as errors\n`;
const HELP = '  --help            this text\n';

const commands: HelpWords['commands'] = {
  build: `npm run build -- [options]
Builds the whole site. If the content has errors, prints them and writes nothing.

${CONTENT}${THEME}${OUTPUT}${STRICT}${SINCE}${LANGUAGE}  --timings         prints how long each step took, as one line of JSON
${HELP}`,
  check: `npm run check -- [options]
Prints every problem of the content and writes nothing.

${CONTENT}${THEME}  --format FORMAT   text, json, github or markdown (default: text)
${STRICT}${SINCE_IN_CHECK}${LANGUAGE}${HELP}`,
  import: `npm run import -- wordpress EXPORT.xml [options]
npm run import -- docx FILE.docx --issue 3 [options]
npm run import -- markdown FOLDER [--map MAP.yaml] [options]
Brings an archive or a text along from elsewhere: writes its texts into the content folder, and tells what became of each
item and what needs a human eye. Never replaces a file: a second import changes nothing, and what was edited is left alone.

Of an archive from WordPress:
  --issues RULE          which issue each article goes to (default: date)
                           date       one issue for each year
                           category   one for each category; if some have a number ("Issue 3", "Vol. 2, No. 1"),
                                      for those only, and the others become sections
                           tag        the same with tags
                           FILE.yaml  a map that you write; if it does not exist, a first one is written for you to correct
                         the first category of an article that is no issue is its section, the others and its tags are
                         its topics
  --translations FILE    a dump of WPML's table icl_translations (element_id, trid, language_code, source_language_code)
  --media DIR            takes pictures and files from a copy of the folder wp-content/uploads; the word fetch instead of a
                         folder downloads them from the site's own host, except what is there already
  --media-limit MB       the largest file to download (default: 20)
  --types TYPE,TYPE      further types of items that are articles
Of a Word document:
  --issue NUMBER         the issue that the article is for; it has to be there
  --to NAME              the name of the article's file, without .md (default: made from the title)
Of a folder of Markdown (Jekyll, Hugo, Eleventy):
  --map FILE.yaml        says which field is which, and what the paths of the files tell (default: import-map.yaml beside
                         the content folder); if it does not exist, a first one is written for you to correct
Of all:
  --in LANGUAGE          the language of texts that do not tell theirs (default: that of the site; that of the words)
  --report FILE          writes the report into a file, as Markdown, with every line
  --dry-run              writes nothing, and tells the same
${CONTENT}${LANGUAGE}${HELP}`,
  new: `npm run new -- article "Title" --issue 3 [options]
npm run new -- issue "Title" --issue 4 --date 2021-03 [options]
npm run new -- page "Title" [options]
Writes a draft to fill in. At a terminal it asks questions if something is missing; in a script it never asks.

  --issue NUMBER    the issue of an article, or the number of a new issue
  --date DATE       2021, 2021-03 or 2021-03-15; an article without it has the date of its issue
  --responds-to ID  what the article answers: an id or its beginning, id#p12 for a paragraph, or a full address; repeatable
  --author NAME     who wrote it; repeatable
  --section KEY     a key of the sections in journal.yaml
  --topic KEY       a topic; repeatable
  --in LANGUAGE     the language it is written in (default: the journal's first)
  --name NAME       the file's name, without .md (default: made from the title)
${CONTENT}${LANGUAGE}${HELP}`,
  start: `npm start -- [options]
Builds the site with its drafts, serves it, and rebuilds it after every change.

${CONTENT}${THEME}  --port NUMBER     the port (default: 8080)
  --host ADDRESS    lets other devices on the network see the site, drafts included: 0.0.0.0, or one address or name of this
                    computer (default: only this computer sees it). Under any other name the answer is 403; 0.0.0.0
                    allows all addresses of this computer and its name
${LANGUAGE}${HELP}`,
  status: `npm run status -- [options]
Shows which texts are translated, out of date or missing, which translations are wanted most, and which articles nobody
has answered.

${CONTENT}  --format FORMAT   text or json (default: text); docs/status.md describes the JSON
${LANGUAGE}${HELP}`,
  translate: `npm run translate -- ID --to LANGUAGE [options]
npm run translate -- --all --done [options]
Begins a translation: writes the file to be translated. ID is the name of an article or a page, or issue-2 for the
introduction of issue 2; the path of the file works, too. If the translation already exists, shows paragraph by paragraph
what has changed in the text that it was made from.

  --to LANGUAGE     the language to translate into (not needed if there is only one choice)
  --empty           begins without the text of the original
  --done            records that the translation says what the original says now, even if nothing had to be changed
  --all --done      records for every translation that does not say it yet which text it was made from: the original as
                    it was when the translation last changed, from git; without git, as it is now. Touches no other
${CONTENT}${LANGUAGE}${HELP}`,
};

const ofProgram = `  npm test           test the program
  npm run bench      measure its speed
`;

const all = `Contrapunto turns a folder of Markdown into the archive of a journal.

  npm start          build, serve at http://localhost:8080 and rebuild after every change
  npm run build      build the site into _site/
  npm run check      print the problems of the content
  npm run import     bring along an archive from WordPress
  npm run new        begin an article, an issue or a page
  npm run translate  begin a translation, or see what has changed since
  npm run status     what is translated, out of date or missing
${ofProgram}
Each command has its own help: npm run build -- --help
Exit codes: 0 done, 1 problems found, 2 wrong usage.
`;

/** How to use the commands, in English. */
export const help: HelpWords = { all, ofProgram, commands };
