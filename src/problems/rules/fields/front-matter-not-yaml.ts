import { defineRule } from '../../problem.ts';

/** Front matter such as `---js` would run code from a text. Reported while the file is read; nothing is run. */
export const frontMatterNotYaml = defineRule('front-matter-not-yaml', 'error', { engine: 'js' });
