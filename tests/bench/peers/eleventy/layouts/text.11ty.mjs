import { card, escapeHtml, framed, link, listPage, minutes, people, root, slug, time } from './frame.mjs';

/** Layout of an article, and of an issue's introduction with what the issue holds. */
export default function text(data) {
  if (data.number) return issuePage(data);
  const { title, language, summary, page } = data;
  const main = `<article>${head(data)}${contents(data.content)}${data.content}</article>`;
  return framed({ title, language, summary, url: page.url, main });
}

function issuePage({ title, language, number, page, content, collections }) {
  const articles = collections.articlesByIssue.get(language + number) ?? [];
  return listPage(title, language, page.url, articles.map(card), content);
}

function head(data) {
  const { title, language, summary, page, issue, department, topics, translators, answers } = data;
  const home = root(language);
  const topicLinks = topics.map((topic) => link(`${home}topics/${slug(topic)}/`, topic));
  return `<h1>${escapeHtml(title)}</h1>
<p>${people(data)}</p>
${translators ? `<p>${translators.map(escapeHtml).join(', ')}</p>` : ''}
<p>${link(`${home}issues/${issue}/`, issue)} ${time(page.date, language)} ${department} ${minutes(page.url, data.content)}</p>
<p>${topicLinks.join(' ')}</p>
<p>${escapeHtml(summary)}</p>
${answers ? `<p>In answer to ${link(answers.address, answers.title)}</p>` : ''}`;
}

function contents(html) {
  const headings = [...html.matchAll(/<h([23]) id="([^"]*)">(.*?)<\/h/g)];
  const items = headings.map(
    ([, level, id, text]) => `<li class="level-${level}"><a href="#${id}">${text}</a></li>`,
  );
  return `<nav><ul>${items.join('')}</ul></nav>`;
}
