import { addressesOf } from '../addresses/addresses.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import type { ParsedContent } from '../content/parsed-content.ts';
import type { Archive, Comment } from '../model/archive.ts';
import { canBeOpened } from '../model/web-address.ts';
import type { Report } from '../problems/problem.ts';
import { brokenLink, malformedLink } from '../problems/rules/links/broken-link.ts';
import { followAddress } from '../site/own-links.ts';
import { placeInYaml } from '../sources/yaml/place-in-yaml.ts';
import type { YamlPath } from '../sources/yaml/yaml-value.ts';
import { renderPlain } from '../text/render-plain.ts';
import type { Texts } from '../text/render-texts.ts';

/** Reports links of comments that no browser can open, and those to addresses of the journal's site with nothing there. */
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
        const origin = { file: record.file, firstLine: 1 };
        const place = () => placeInYaml(record.yaml, origin, [...path, 'text'], 'value');
        if (isMalformed(href)) report(malformedLink, place(), { href });
        else if (isDead(href)) report(brokenLink, place(), { href, suggestion: undefined });
      }
    }
  }
}

/** Whether a web address cannot be opened. Links of other kinds are not kept in comments. */
function isMalformed(href: string): boolean {
  return /^(?:https?:)?\/\//i.test(href) && !canBeOpened(href);
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
