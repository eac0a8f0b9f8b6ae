/** Folders as three generators have them, each with what is peculiar to it. Paths, and what the files hold. */
export type SampleFolder = Readonly<Record<string, string>>;

/** A picture of one point. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const JEKYLL: SampleFolder = {
  '_config.yml':
    'title: Two Voices\ndescription: A journal\nurl: https://old.example.org\nbaseurl: /journal\npermalink: /:year/:month/:title/\n',
  '_data/authors.yml': 'ana: {name: Ana Rivas, bio: Writes., website: "https://ana.example.org/"}\n',
  '_layouts/post.html': '{{ content }}',
  '_posts/2019-03-05-on-capital.md': `---
layout: post
title: "On *Capital*"
author: ana
categories: [essays, "Labour & capital"]
excerpt: A [short](x.md) word.
redirect_from: /old/capital.html
date: 2019-03-05 10:00:00 +0000
---
* TOC
{:toc}

First *paragraph*{: .lead}[^1]. See [the answer]({% post_url 2019-04-01-an-answer %}#second) and [its file]({% link _posts/2019-04-01-an-answer.md %}).

## The part {#part}

{% include figure.html filename="march.png" alt="A march" caption="The *march*, as [Tom](http://tom.example.org/) saw it." %}

![Own]({{ site.baseurl }}/images/own.png "Its title")
{: .wide}

{% include quote.html text="Words of a template" %} [gone](/nowhere/) [about]({{ "/about.html" | relative_url }})

<a name="old-place"></a>
Kept place. {% raw %}{{ shown }}{% endraw %} [Paper]({{ site.url }}/journal/files/paper.pdf)

{% highlight js %}
const a = {{ b }};
{% endhighlight %}

Term
: Its definition

| Left | Right |
|:-----|------:|
| one  | two   |

[^1]: A note with [a link]({{ site.baseurl }}/2019/04/an-answer/).

    Its second paragraph.
`,
  '_posts/2019-04-01-an-answer.md': `---
title: An answer
author: Tom Field and Luz Campos
previous: on-capital
issue: 4
tags: [labour]
---
Answer title
------------
{: #answer-title}

## Second

Words. [up](#second) [back](2019-03-05-on-capital.md#part) [place](/journal/2019/03/on-capital/#old-place)
`,
  'es/_posts/2019-05-01-sobre-el-capital.md': `---
title: Sobre el capital
original: on-capital
lang: es
translator: Ana Rivas
permalink: /es/capital/
---
Primer párrafo. [Respuesta](/journal/2019/04/an-answer/)
`,
  '_drafts/later.md': '---\ntitle: Later\n---\nNot yet.\n',
  'about.md': '---\ntitle: About us\npermalink: /about.html\n---\nWe.\n',
  'README.md': '# Read me\n',
  'notes.md': 'Without front matter.\n',
  'images/on-capital/march.png': '',
  'images/own.png': '',
  'images/unused.png': '',
  'files/paper.pdf': '%PDF-1.4',
};

export const HUGO: SampleFolder = {
  'hugo.toml':
    'title = "Two Voices"\nbaseURL = "https://old.example.org/"\ndefaultContentLanguage = "en"\n[permalinks]\nnews = "/:year/:slug/"\n',
  'content/_index.md': '---\ntitle: Home\n---\n',
  'content/about.md': '+++\ntitle = "About us"\n+++\nWe. [Numbers](/issues/3/)\n',
  'content/about.es.md': '+++\ntitle = "Quiénes somos"\n+++\nNosotras.\n',
  'content/issues/3/_index.md':
    '+++\ntitle = "Spring"\ndate = 2020-03-01\nvolume = 2\n+++\nAn *introduction*.\n',
  'content/issues/3/_index.es.md': '+++\ntitle = "Primavera"\n+++\nUna *presentación*.\n',
  'content/issues/3/on-trust/index.md': `+++
title = "On trust"
date = 2020-03-02T10:00:00Z
authors = ["Ana Rivas"]
tags = ["trust", "Unions"]
aliases = ["/old/trust/", "trust-2"]
[cover]
image = "cover.png"
alt = "A cover"
+++
Words[^a] and a shortcode {{< figure src="inside.png" title="Title" caption="And *caption*" alt="Inside" >}}
go on. See https://elsewhere.example.org/x_y and [the answer]({{< ref "an-answer.md#part" >}}).

{{% notice %}}Kept words.{{% /notice %}}

{{</* figure src="shown" */>}} {{< youtube id="w7Ft2ymGmfc" >}}

{{< highlight go "linenos=table" >}}
x := {{ y }}
{{< /highlight >}}

![Static](/img/static.png)

[^a]: The note.
[^unused]: A note that nobody mentions.
`,
  'content/issues/3/on-trust/index.es.md':
    '+++\ntitle = "Sobre la confianza"\ntranslator = "Luz Campos"\n+++\nPalabras. ![Dentro](inside.png)\n',
  'content/issues/3/on-trust/inside.png': '',
  'content/issues/3/on-trust/cover.png': '',
  'content/issues/4/an-answer.md': `---
title: An answer
date: 2020-06-01
responds_to: /issues/3/on-trust/
draft: true
slug: the-answer
---
## Part one {#part}

See [trust]({{< relref "on-trust" >}}) and [again](../../3/on-trust/#x).
`,
  'content/news/first.md': '{\n"title": "A first",\n"date": "2021-01-02"\n}\n\nJSON above.\n',
  'static/img/static.png': '',
  'layouts/index.html': '{{ .Content }}',
  'data/x.yaml': 'a: 1\n',
};

export const ELEVENTY: SampleFolder = {
  'eleventy.config.js': 'throw new Error("executed");\n',
  'src/_data/metadata.json':
    '{"title": "Two Voices", "url": "https://old.example.org/", "language": "es", "description": "Revista"}',
  'src/_includes/base.njk': '{{ content | safe }}',
  'src/posts/posts.11tydata.js': 'throw new Error("executed");\n',
  'src/posts/posts.json': '{"layout": "base.njk"}',
  'src/posts/2021-05-06-uno.md': `---
title: Uno
author: Ana Rivas
issue: Número 1
tags: [posts, fe]
---
## Un título {#titulo}

Uno.[^1] {% image "./uno.png", "Una foto" %} [Tres](/posts/tres/#más-cosas) [código](./dos.md) {{ page.url }}

{# un comentario #}

[^1]: La nota.
`,
  'src/posts/dos.md': `---json
{"title": "Dos", "date": "2021-06-07", "issue": "1", "original": "uno", "lang": "en", "permalink": "/en/{{ title | slugify }}/"}
---
## Otro título

Two. [up](#otro-título)
`,
  'src/posts/tres.md':
    '---\ntitle: Tres\ndate: 2021-07-08\nprevious: Uno\nlicense: All rights, reserved\n---\n## Más cosas\n\nTres.\n',
  'src/posts/uno.png': '',
  'src/quienes.md': '---\ntitle: Quiénes somos\n---\nNosotras. {.grande}\n',
};
