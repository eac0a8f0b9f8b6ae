/** Address and kind of a text, from where it stands: `issues/2/slug.es.md`, `issues/2/_index.md`. */
export default {
  layout: 'text.11ty.mjs',
  eleventyComputed: {
    tags: (data) => [isIssue(data) ? 'issue' : 'article'],
    language: (data) => (parts(data).spanish ? 'es' : 'en'),
    issue: (data) => parts(data).issue,
    permalink: (data) => {
      const { issue, name, spanish } = parts(data);
      const last = isIssue(data) ? '' : `${data.slug ?? name}/`;
      return `${spanish ? 'es/' : ''}issues/${issue}/${last}index.html`;
    },
  },
};

function parts(data) {
  return /issues\/(?<issue>[^/]+)\/(?<name>.+?)(?<spanish>\.es)?\.md$/.exec(data.page.inputPath).groups;
}

function isIssue(data) {
  return parts(data).name === '_index';
}
