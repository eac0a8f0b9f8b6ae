import type { Files } from '../journal-of.ts';

/** A global that exists in a page only if a payload has run. */
export const CANARY = 'contentHasRun';

/**
 * A payload that breaks out of any context: an attribute, an element, a script, a comment, a template, a header line.
 */
function payload(name: string): string {
  const run = `globalThis.${CANARY}='${name}'`;
  return [
    `${name} "'\`><script>${run}</script><img src=x onerror="${run}"><svg/onload=${run}>`,
    `--></title></style></script></textarea><script>${run}</script>`,
    `{{ constructor.constructor("${run}")() }} {% raw %} \${${run}} ]]> &lt;script&gt; javascript:${run}`,
  ].join(' ');
}

/** A short payload, for names that become addresses. */
function short(name: string): string {
  return JSON.stringify(`${name} "'><script>${CANARY}=1</script><svg/onload=${CANARY}=1>{{ ${CANARY} }}`);
}

/** A payload as a YAML value. A JSON string is a valid YAML string. */
function quoted(name: string): string {
  return JSON.stringify(payload(name));
}

/** A payload of several lines, which would inject headers into a message or properties into a calendar file. */
function broken(name: string): string {
  return JSON.stringify(`${payload(name)}\r\nBcc: other@evil.example\r\nEND:VEVENT\r\n\r\nX`);
}

/** Property names of every object, which a look-up could mistake for entries. */
const PROTOTYPE = ['constructor', '__proto__', 'tostring', 'hasownproperty', 'prototype'] as const;

/** A valid journal in which every field and text contains a payload. */
export const INERT: Files = {
  'journal.yaml': `title: {en: ${broken('journal-title')}, es: ${quoted('journal-titulo')}}
tagline: ${quoted('tagline')}
description: ${quoted('description')}
url: https://example.org/
guide: false
languages: [en, es]
publisher: ${broken('publisher')}
license: CC-BY-4.0
email: "a?bcc=other%40evil.example&subject=x@example.org"
repository: {url: "https://forge.example/a/b%22onclick=x", forge: gitlab, branch: "a'b<c>"}
sections:
  constructor: ${quoted('section')}
  __proto__: ${quoted('section-proto')}
topics:
  constructor: ${quoted('topic-name')}
  __proto__: ${quoted('topic-proto')}
`,
  'people.yaml': `${short('person')}:
  bio: ${broken('bio')}
  links: ["https://a.example/%22%3E<script>?'onclick=x"]
constructor: {bio: ${quoted('constructor-bio')}}
__proto__: {bio: ${quoted('proto-bio')}}
`,
  'issues/1/issue.md': `---
title: ${broken('issue-title')}
subtitle: ${quoted('issue-subtitle')}
summary: ${broken('issue-summary')}
date: 2020
volume: ${quoted('volume')}
editors: [${short('editor')}]
topics: [${PROTOTYPE.join(', ')}]
call: {deadline: 2020-06-30, for: ${broken('call')}}
---

# ${payload('issue-heading')}

${payload('issue-text')}
`,
  'issues/1/opening.md': `---
title: ${broken('title')}
subtitle: ${quoted('subtitle')}
summary: ${broken('summary')}
authors: [${short('person')}, __proto__, constructor]
section: constructor
topics: [${short('topic')}, __proto__]
doi: "10.1234/a<script>b"
redirect-from: ["/old/<script>'onclick=x/"]
---

${payload('text')}

## ${payload('heading')} {#constructor}

[${payload('link')}](https://a.example/ ${quoted('link-title')}) <javascript:${CANARY}>

A note[^__proto__] and another[^constructor].

[^__proto__]: ${payload('note')}
[^constructor]: ${payload('note-two')}

| ${payload('cell').replaceAll('|', '')} | b |
|---|---|
| a | b |

\`\`\`${payload('fence').replaceAll('`', '')}
${payload('code')}
\`\`\`
`,
  'issues/1/opening.es.md': `---
title: ${quoted('titulo')}
translators: [${short('translator')}]
---

${payload('texto')}
`,
  'issues/1/opening.comments.yaml': `- name: ${quoted('comment-name')}
  date: 2020-05-01
  text: ${broken('comment')}
`,
  ...Object.fromEntries(
    ['constructor', 'prototype', 'hasownproperty', 'con', 'nul'].map((id) => [
      `issues/1/${id}.md`,
      `---\ntitle: ${quoted(id)}\nauthors: [${short('person')}]\nresponds-to: opening\n---\n\nWords of ${id}.\n`,
    ]),
  ),
  'issues/1/elsewhere.md': `---
title: '!!js/function "function () { globalThis.process.exit(0) }"'
responds-to: ["https://a.example/\\"onclick=x<script>", constructor]
---

Words.
`,
  'pages/constructor.md': `---\ntitle: ${quoted('page')}\nslug: valueof\n---\n\n${payload('page-text')}\n`,
};
