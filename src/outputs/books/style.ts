/**
 * The styles of a book: only what tells parts of a text from each other. Typefaces, sizes, colours and hyphenation are the
 * reader's, so none is set. Lines take the colour of the text.
 */
export const STYLE = `body { margin: 0 3%; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; break-after: avoid; page-break-after: avoid; text-align: start; hyphens: none; }
h1 { margin: 0.5em 0; font-size: 1.6em; }
h2 { margin: 1.6em 0 0.5em; font-size: 1.25em; }
h3, h4, h5, h6 { margin: 1.4em 0 0.4em; font-size: 1.05em; }
p { margin: 0.6em 0; }
header { margin-bottom: 2em; }
header p, .title-page p, footer p { text-align: start; hyphens: none; }
.section, .journal, .date, .people, figcaption, footer, .credits { font-size: 0.9em; }
.section { font-weight: bold; }
.subtitle { font-size: 1.15em; }
.summary { font-style: italic; }
.title-page { margin-top: 15%; }
.journal img { width: auto; height: 3em; margin-bottom: 1em; }
.cover { margin: 0; text-align: center; }
.cover img { max-height: 95vh; }
img { max-width: 100%; height: auto; }
figure { margin: 1.2em 0; break-inside: avoid; page-break-inside: avoid; }
figcaption { margin-top: 0.3em; }
blockquote { margin: 1em 1.5em; }
.responds-to { margin: 1.2em 0; border-inline-start: 0.2em solid; padding-inline-start: 1em; }
.label { margin-bottom: 0.2em; font-weight: bold; }
.responds-to ul, footer ul { margin: 0; padding-inline-start: 1.2em; }
.responds-to li, footer li, .left-out li { margin: 0.5em 0; }
.verse { margin: 1em 1.5em; text-align: start; hyphens: none; }
pre { margin: 1em 0; white-space: pre-wrap; overflow-wrap: anywhere; text-align: start; hyphens: none; font-size: 0.85em; }
code { overflow-wrap: anywhere; }
a { overflow-wrap: anywhere; }
.table { margin: 1.2em 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.9em; }
caption { text-align: start; margin-bottom: 0.3em; }
th, td { border-bottom: 1px solid; padding: 0.3em 0.4em; vertical-align: top; text-align: start; overflow-wrap: anywhere; hyphens: auto; }
dt { font-weight: bold; }
sup { line-height: 1; }
.footnotes { margin-top: 2em; border-top: 1px solid; padding-top: 0.5em; font-size: 0.9em; }
.note { margin: 0.6em 0; }
footer { margin-top: 2em; border-top: 1px solid; padding-top: 0.5em; }
.credits { margin: 1em 0; }
.credits p { margin: 0.5em 0; }
nav ol { list-style: none; padding-inline-start: 1.2em; }
nav > ol { padding-inline-start: 0; }
nav li { margin: 0.4em 0; }
`;
