import { addressesOf } from '../addresses/addresses.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import type { ParsedContent } from '../content/parsed-content.ts';
import type { Archive, Comment } from '../model/archive.ts';
import type { Report } from '../problems/problem.ts';
import { brokenLink } from '../problems/rules/links/broken-link.ts';
import { followAddress } from '../site/own-links.ts';
import { placeInYaml, type YamlPath } from '../sources/yaml.ts';
import { renderPlain } from '../text/render-plain.ts';
import type { Texts } from '../text/render-texts.ts';

/** Reports links of comments to addresses of the journal's own site at which there is nothing. */
export function checkComments(
  content: ParsedContent,
  archive: Archive,
  map: SiteMap,
  texts: Texts,
  report: Report,
): void {
  const site = { archive, map, texts, addresses: addressesOf(archive.journal) };
  const isDead = (href: string) => followAddress(site, href, archive.journal.languages[0]).kind === 'nowhere';
  for (const record of content.comments) {
    for (const [comment, path] of everyComment(record.comments, [])) {
      for (const href of linksIn(comment)) {
        if (!isDead(href)) continue;
        report(
          brokenLink,
          placeInYaml(record.yaml, { file: record.file, firstLine: 1 }, [...path, 'text'], 'value'),
          {
            href,
            suggestion: undefined,
          },
        );
      }
    }
  }
}

function linksIn({ text, language }: Comment): readonly string[] {
  const hrefs = new Set<string>();
  renderPlain(text, language ?? 'en', (href) => {
    hrefs.add(href);
    return { kind: 'elsewhere' };
  });
  return [...hrefs];
}

/** Every comment and reply, with its path in the file. */
function* everyComment(comments: readonly Comment[], path: YamlPath): Iterable<readonly [Comment, YamlPath]> {
  for (const [index, comment] of comments.entries()) {
    yield [comment, [...path, index]];
    yield* everyComment(comment.replies ?? [], [...path, index, 'replies']);
  }
}
