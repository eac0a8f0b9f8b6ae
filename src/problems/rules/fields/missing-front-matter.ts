import { defineRule } from '../../problem.ts';

/** A Markdown file without front matter. Reported while the file is read. */
export const missingFrontMatter = defineRule('missing-front-matter', 'error', { opened: false });
