import { placeIn } from '../content/parsed-content.ts';
import type { Archive, Edition, PageEdition } from '../model/archive.ts';
import type { Report } from '../problems/problem.ts';
import { unequalTranslation } from '../problems/rules/editions/unequal-translation.ts';
import type { Texts } from '../text/render-texts.ts';
import type { AddressedText } from './released/addressed-texts.ts';

/**
 * Checks that every translation has as many paragraphs, footnotes and pictures as the edition that it was made from. If
 * a paragraph is left out or joined with another, all later paragraphs get other numbers than in the source.
 */
export function checkTranslations(
  addressed: readonly AddressedText[],
  archive: Archive,
  texts: Texts,
  report: Report,
): void {
  const sources = sourcesOf(archive);
  for (const { record, edition } of addressed) {
    const source = sources.get(edition);
    const [made, from] = [texts.get(edition), source && texts.get(source)];
    if (!source || !made || !from) continue;
    const differences = (['paragraphs', 'notes', 'pictures'] as const)
      .filter((kind) => made[kind] !== from[kind])
      .map((kind) => ({ kind, here: made[kind], there: from[kind] }));
    if (differences.length === 0) continue;
    report(unequalTranslation, placeIn(record, ['title']), { source: source.source.file, differences });
  }
}

/** The edition that each translation was made from, if the archive has it. */
function sourcesOf({ works, pages }: Archive): ReadonlyMap<Edition | PageEdition, Edition | PageEdition> {
  const sources = new Map<Edition | PageEdition, Edition | PageEdition>();
  for (const { editions } of [...works.values(), ...pages.values()]) {
    for (const edition of editions.values()) {
      const source = edition.translatedFrom && editions.get(edition.translatedFrom);
      if (source && source !== edition) sources.set(edition, source);
    }
  }
  return sources;
}
