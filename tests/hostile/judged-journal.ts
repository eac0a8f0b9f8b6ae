import type { Files } from '../journal-of.ts';

/** What ends or begins something in one of the formats that a site is written in. */
const SYNTAX = [
  '}, note = {\\input{/etc/passwd}},', // BibTeX
  'ER  - TY  - JOUR', // RIS
  'END:VEVENT;DTSTART:2020,x', // iCalendar
  ']]> <!-- --> </script> </title> <b a="b">', // XML, HTML
  '&amp; &#60; %41 \\u003c', // references and escapes of characters
  '"quoted" \'so\' `and so` $1 \x24{x} {{ x }} {% x %} #x ~x^ @article{x, % x & y', // templates and LaTeX
  '中文 ñ e\u0301 🎉',
].join(' ');

/** The same in several lines, of every kind that a YAML value can have. */
const LINES = `${SYNTAX}\r\nBcc: x@evil.example\n\nX\u2028Y\u0085Z`;

/** What is published of a value: all its words, in one line. */
export function told(field: string): string {
  return `${field} ${SYNTAX} Bcc: x@evil.example X Y Z`.replace(/ +/g, ' ');
}

/** A value as YAML. */
function written(field: string): string {
  return JSON.stringify(`${field} ${LINES}`);
}

/** A name is also a part of an address, which may have 200 bytes. */
export const NAME = 'Eve "O\'Br`ien" } {\\x} <i> & % $ # ]]> 文';

/** An old DOI, with all the signs of its kind (SICI). */
export const DOI = '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O#a%b?c[d]&e_f';

/** An address with signs that no URI may have. */
const ELSEWHERE = 'https://a.example/x y/[z]{"<>"}|^`\\%?q=ñ&r=[1]#a#b%';

/** A journal without an error, whose every field is full of the syntax of all formats. */
export const JUDGED: Files = {
  'journal.yaml': `title: ${written('journal')}
tagline: ${written('tagline')}
description: ${written('description')}
url: "https://example.org/a b/ñ/(x)$1:*/"
languages: [en, es]
publisher: ${written('publisher')}
issn: 1234-5679
license: CC-BY-4.0
email: "a&b={c}@example.org"
oai-gateway: "https://gateway.example/[x] y/"
repository: https://github.com/a/b|c"d
sections: {essays: ${written('section')}}
topics: {unions: ${written('topic')}}
redirects: {"/o*ld/:x/$1/\\"'/": "/issues/1/"}
guide: false
`,
  'people.yaml': `${JSON.stringify(NAME)}: {bio: ${written('bio')}, links: [${JSON.stringify(ELSEWHERE)}]}\n`,
  'issues/1/issue.md': `---
title: ${written('issue')}
summary: ${written('issue-summary')}
date: 0001
volume: ${written('volume')}
editors: [${JSON.stringify(NAME)}]
call: {deadline: 9998-12-31, zone: Etc/GMT+12, for: ${written('for')}, text: ${written('call')}}
---

Words.
`,
  'issues/1/voice.md': `---
title: ${written('title')}
subtitle: ${written('subtitle')}
summary: ${written('summary')}
authors: [${JSON.stringify(NAME)}, Ana Prueba]
date: 9999-12-31
revised: {date: 9999-12-31, note: ${written('note')}}
section: essays
topics: [unions]
doi: ${JSON.stringify(DOI)}
responds-to: [${JSON.stringify(ELSEWHERE)}]
redirect-from: ["/old/*/:x/$1/", "/'\\"<x>/"]
image: {src: media/a.jpg, alt: ${written('alt')}, credit: ${written('credit')}}
attachments: [{file: "media/a b#[%]'.pdf", title: ${written('attachment')}}]
---

[x](<https://a.example/[y]{z}|^%>) [y](<//[>) ![z](<//%/>) <q cite="https://a.example/[é]|">q</q> <q cite="//[">r</q>

<pre>

 after an empty line ]]></pre>

Words </b>.
`,
  'issues/1/voice.es.md': `---
title: ${written('titulo')}
translators: [${JSON.stringify(NAME)}]
---

[x](<https://a.example/[y]{z}|^%>)
`,
  'issues/1/voice.comments.yaml': `- name: ${written('commenter')}
  date: 2020
  text: ${JSON.stringify(`${LINES} [x](https://a:99999/) [y](<https://[>)`)}
`,
};

/** Files of the journal that are not texts, with their sizes. */
export const JUDGED_MEDIA = { 'issues/1/media/a.jpg': 10, "issues/1/media/a b#[%]'.pdf": 10 };
