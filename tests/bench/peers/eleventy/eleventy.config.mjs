import markdownIt from 'markdown-it';
import deflist from 'markdown-it-deflist';
import footnote from 'markdown-it-footnote';

/** The speed test's Eleventy site: Markdown files as input, rendered by the same Markdown library as ours. */
export default function configure(config) {
  config.setUseGitIgnore(false);
  const markdown = markdownIt({ html: true, typographer: true });
  config.setLibrary('md', markdown.use(footnote).use(deflist).use(headingIds));
  config.addCollection('articlesByIssue', (api) => {
    const groups = grouped(articles(api), (item) => [item.data.issue]);
    return new Map(groups.map((group) => [group.language + group.name, group.items]));
  });
  config.addCollection('issuePages', (api) =>
    api
      .getFilteredByTag('issue')
      .sort((a, b) => b.date - a.date)
      .map((item) => ({ language: languageOf(item), name: item.data.title, url: item.url })),
  );
  config.addCollection('people', (api) => grouped(articles(api), (item) => item.data.authors));
  config.addCollection('topicPages', (api) => grouped(articles(api), (item) => item.data.topics));
  config.addCollection('allArticles', (api) =>
    grouped(
      articles(api).sort((a, b) => (a.data.title < b.data.title ? -1 : 1)),
      () => ['Articles'],
    ),
  );
  // Liquid stays out of the Markdown, as it does in ours.
  return { markdownTemplateEngine: false, dir: { input: 'content', includes: '../layouts' } };
}

function headingIds(markdown) {
  markdown.core.ruler.push('heading-ids', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'heading_open') continue;
      const text = state.tokens[index + 1].content;
      token.attrSet('id', text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'));
    }
  });
}

function articles(api) {
  return api.getFilteredByTag('article');
}

function languageOf(item) {
  return item.inputPath.endsWith('.es.md') ? 'es' : 'en';
}

/** Items by language and by each of their keys. */
function grouped(items, keysOf) {
  const groups = new Map();
  for (const item of items) {
    const language = languageOf(item);
    for (const name of keysOf(item)) {
      const group = groups.get(`${language} ${name}`);
      if (group) group.items.push(item);
      else groups.set(`${language} ${name}`, { language, name, items: [item] });
    }
  }
  return [...groups.values()];
}
