const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const FORMATS = {
  en: new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  es: new Intl.DateTimeFormat('es', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
};
const minutesByUrl = new Map();

export function escapeHtml(text) {
  return String(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign]);
}

export function slug(text) {
  return text.toLowerCase().replaceAll(' ', '-');
}

export function link(href, text) {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}

/** Address of the home page in a language. */
export function root(language) {
  return language === 'es' ? '/es/' : '/';
}

export function time(date, language) {
  return `<time datetime="${date.toISOString().slice(0, 7)}">${FORMATS[language].format(date)}</time>`;
}

/** Minutes to read a text, counted once for all the lists that show it. */
export function minutes(url, html) {
  const known = minutesByUrl.get(url);
  if (known) return known;
  const words = html.replace(/<[^>]*>/g, '').split(/\s+/).length;
  const text = `${Math.max(1, Math.round(words / 220))} min`;
  minutesByUrl.set(url, text);
  return text;
}

export function people(data) {
  return data.authors.map((name) => link(`${root(data.language)}authors/${slug(name)}/`, name)).join(' ');
}

export function card({ url, date, data, templateContent }) {
  return `<li>${link(url, data.title)} ${people(data)} ${time(date, data.language)} ${minutes(url, templateContent)}
<p>${escapeHtml(data.summary)}</p></li>`;
}

export function listPage(title, language, url, items, text = '') {
  const main = `<h1>${escapeHtml(title)}</h1>${text}<ul>${items.join('')}</ul>`;
  return framed({ title, language, url, main });
}

export function framed({ title, language, url, summary = '', main }) {
  const home = root(language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – A synthetic journal</title>
<meta name="description" content="${escapeHtml(summary)}">
<link rel="canonical" href="https://example.org${escapeHtml(url)}">
</head>
<body>
<header>${link(home, 'A synthetic journal')}
<nav>${link(`${home}issues/`, 'Issues')} ${link(`${home}articles/`, 'Articles')}
${link(`${home}topics/`, 'Topics')} ${link(`${home}authors/`, 'People')}</nav></header>
<main>${main}</main>
<footer>A synthetic journal</footer>
</body>
</html>
`;
}
