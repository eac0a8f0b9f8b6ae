import type { MarkdownIt } from 'markdown-it';
import type { Interface } from '../../languages/words/interface/interface.ts';
import { textEnv } from '../reading/text-env.ts';

/** Wraps each table in a labelled section that scrolls sideways on a narrow screen and can be scrolled by keyboard. */
export function setTables(markdown: MarkdownIt, words: Interface['text']): void {
  markdown.renderer.rules['table_open'] = (_tokens, _index, _options, env) => {
    const counted = textEnv(env);
    counted.tables += 1;
    const label = markdown.utils.escapeHtml(words.table(counted.tables));
    return `<section class="table" tabindex="0" aria-label="${label}">\n<table>\n`;
  };
  markdown.renderer.rules['table_close'] = () => '</table>\n</section>\n';
}
