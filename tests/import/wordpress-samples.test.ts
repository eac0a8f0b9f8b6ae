import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { itemOf, textOfItem } from '../../src/commands/import/wordpress/export/export-item.ts';
import { readExport } from '../../src/commands/import/wordpress/export/read-export.ts';
import { surveyExport } from '../../src/commands/import/wordpress/export/survey.ts';
import { Attachments } from '../../src/commands/import/wordpress/media/attachments.ts';
import { convertText } from '../../src/commands/import/wordpress/texts/convert-text.ts';
import { ROOT } from '../run/root.ts';
import { render } from '../text/rendering.ts';
import { readPage } from './compare-page.ts';

const SAMPLES = join(ROOT, '..', 'shared', 'samples', 'wordpress');

/** What a reader of the source sees: without the comments of blocks, and without what stands in brackets of shortcodes. */
function visible(content: string): string {
  return (
    content
      .replace(/<!--.*?-->/gs, ' ')
      // The button beside a file repeats the link to it.
      .replace(/<a [^>]*wp-block-file__button[^>]*>[^<]*<\/a>/g, '')
      // An address alone in a line is an embed, of which a link with a title stays.
      .replace(/^\s*https?:\/\/\S+\s*$/gm, ' ')
      .replace(/\[(?:embed|video|audio)[^\]]*\][^[]*\[\/(?:embed|video|audio)\]/g, ' ')
      .replace(/\[\/?(?:caption|gallery|video|audio|playlist|embed)(?:\s[^\]]*)?\]/g, ' ')
  );
}

/** Words of the source that the page lacks, or has in another order. */
function missingWords(source: readonly string[], page: readonly string[]): readonly string[] {
  let at = 0;
  return source.filter((word) => {
    const found = page.indexOf(word, at);
    if (found === -1) return true;
    at = found + 1;
    return false;
  });
}

/** Texts that show how forms and frames are shown, of which no words stay. */
const OTHERS = new Set(['1177', '1178', '1736', '1737', '146', '735', '733']);

for (const name of ['01-theme-unit-test', '03-polylang', '08-block-footnotes']) {
  const file = join(SAMPLES, `${name}.xml`);
  test(`${name}: each page has the words of its source, in their order, and its notes`, {
    skip: !existsSync(file),
  }, async () => {
    const survey = await surveyExport(file, () => {});
    const attachments = new Attachments(survey);
    let texts = 0;
    let notes = 0;
    for await (const element of readExport(file)) {
      if (element.name !== 'item') continue;
      const item = itemOf(element);
      if (!/^(?:post|page)$/.test(item.type)) continue;
      texts += 1;
      const { content } = textOfItem(element);
      const converted = convertText(content, item.meta.get('footnotes') ?? '', {
        library: attachments.for(item),
        patternOf: () => undefined,
        rewrite: (address) => address,
      });
      notes += converted.notes;
      const page = readPage(render(converted.markdown).html);
      assert.equal(page.mentions, converted.notes, item.slug);
      if (OTHERS.has(item.id)) continue;
      const source = readPage(visible(content).replace(/<sup data-fn.*?<\/sup>/gs, ''));
      assert.deepEqual(missingWords(source.words, page.words), [], `${item.id} ${item.slug}`);
      for (const link of source.links)
        if (/^https?:/.test(link) && !/\.(?:jpe?g|png|gif)(?:$|\?)/.test(link))
          assert.ok(converted.links.includes(link), `${item.id} ${item.slug}: ${link}`);
    }
    assert.ok(texts > 0);
    if (name.startsWith('08')) assert.equal(notes, 1);
  });
}
