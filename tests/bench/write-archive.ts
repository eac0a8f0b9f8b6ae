import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type BenchLanguage,
  issueDate,
  issueText,
  issueTitle,
  SECTIONS,
  type SyntheticArticle,
} from './synthetic-archive.ts';
import { textOf } from './synthetic-text.ts';

const LANGUAGES: readonly BenchLanguage[] = ['en', 'es'];

/** How a program wants the same archive written down: its front matter, one line a field, and its links. */
interface Notation {
  /** Name, without a suffix, of the file that introduces an issue. */
  readonly issueFile: string;
  readonly issueMeta: (issue: number, language: BenchLanguage) => readonly string[];
  readonly articleMeta: (article: SyntheticArticle, language: BenchLanguage) => readonly string[];
  readonly link: (target: SyntheticArticle, language: BenchLanguage) => string;
}

/** This project's own notation. */
const OURS: Notation = {
  issueFile: 'issue',
  issueMeta: (issue, language) => [language === 'en' ? `date: ${issueDate(issue)}` : 'translated-from: en'],
  articleMeta: (article, language) => (language === 'en' ? originalMeta(article) : translationMeta(article)),
  link: (target) => `../${target.issue}/${target.id}.md`,
};

/**
 * What Hugo and Eleventy read: links are addresses already, and every field is restated in each language, since neither
 * lets a translation inherit one.
 */
const PEERS: Notation = {
  issueFile: '_index',
  issueMeta: (issue) => [`date: ${issueDate(issue)}-01`, `number: "${issue}"`],
  articleMeta: peerMeta,
  link: peerAddress,
};

/** Writes an archive as this project's `content/` folder. */
export async function writeContent(folder: string, articles: readonly SyntheticArticle[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'journal.yaml'), journal());
  await writeTexts(folder, articles, OURS);
}

/** Writes an archive as a folder of Markdown that Hugo and Eleventy can read. */
export async function writePeerContent(folder: string, articles: readonly SyntheticArticle[]): Promise<void> {
  await writeTexts(folder, articles, PEERS);
}

async function writeTexts(
  folder: string,
  articles: readonly SyntheticArticle[],
  notation: Notation,
): Promise<void> {
  const folderOf = (issue: number) => join(folder, 'issues', String(issue));
  for (const issue of new Set(articles.map((article) => article.issue))) {
    await mkdir(folderOf(issue), { recursive: true });
    for (const language of LANGUAGES) {
      const meta = [`title: ${issueTitle(issue, language)}`, ...notation.issueMeta(issue, language)];
      const path = join(folderOf(issue), notation.issueFile + suffix(language));
      await writeFile(path, markdownFile(meta, issueText(issue, language)));
    }
  }
  for (const article of articles) {
    for (const edition of article.editions) {
      const meta = [...editionMeta(edition), ...notation.articleMeta(article, edition.language)];
      const text = textOf(article, edition.language, (target) => notation.link(target, edition.language));
      const path = join(folderOf(article.issue), article.id + suffix(edition.language));
      await writeFile(path, markdownFile(meta, text));
    }
  }
}

/** The address of an article in the reader's language, or in English where it has no other. */
function peerAddress(article: SyntheticArticle, language: BenchLanguage): string {
  const edition = article.editions.find((one) => one.language === language) ?? article.editions[0];
  return `${edition.language === 'es' ? '/es' : ''}/issues/${article.issue}/${edition.slug}/`;
}

function editionMeta(edition: SyntheticArticle['editions'][number]): readonly string[] {
  const { title, summary, slug, language } = edition;
  return [`title: ${title}`, `summary: ${summary}`, ...(language === 'es' ? [`slug: ${slug}`] : [])];
}

function originalMeta({ authors, section, topics, answers }: SyntheticArticle): readonly string[] {
  const answer = answers ? [`responds-to: ${answers.id}`] : [];
  return [
    `authors: [${authors.join(', ')}]`,
    `section: ${section}`,
    `topics: [${topics.join(', ')}]`,
    ...answer,
  ];
}

function translationMeta({ translator }: SyntheticArticle): readonly string[] {
  return ['translated-from: en', `translators: [${translator}]`];
}

function peerMeta(article: SyntheticArticle, language: BenchLanguage): readonly string[] {
  const { authors, section, topics, answers, date, id, translator } = article;
  return [
    `authors: [${authors.join(', ')}]`,
    `topics: [${topics.join(', ')}]`,
    `department: ${section}`,
    `date: ${date}-01`,
    `work: ${id}`,
    ...(language === 'es' ? [`translators: [${translator}]`] : []),
    ...(answers
      ? [`answers: {address: ${peerAddress(answers, language)}, title: ${answers.editions[0].title}}`]
      : []),
  ];
}

function markdownFile(meta: readonly string[], text: string): string {
  return `---\n${meta.join('\n')}\n---\n\n${text}`;
}

function suffix(language: BenchLanguage): string {
  return language === 'en' ? '.md' : `.${language}.md`;
}

function journal(): string {
  const names = (text: string) => [`  en: ${text}`, `  es: ${text}`];
  return [
    'title:',
    ...names('A synthetic journal'),
    'tagline:',
    ...names('Made to be measured'),
    'description:',
    ...names('Made-up words in great number.'),
    'url: https://example.org/',
    'languages: [en, es]',
    'zone: UTC',
    'sections:',
    ...SECTIONS.map((section) => `  ${section}: {en: ${section}, es: ${section}}`),
    '',
  ].join('\n');
}
