import { withoutCase } from '../../addresses/address.ts';
import { type AnyRecord, placeIn } from '../../content/parsed-content.ts';
import type { Reunion } from '../../languages/words/rules/editions.ts';
import type { Report } from '../../problems/problem.ts';
import { draftWithoutOriginal, missingOriginal } from '../../problems/rules/editions/missing-original.ts';
import { workPathOf } from '../../sources/content-path.ts';
import type { Past, Present } from '../released/past.ts';
import { redirectLine } from '../released/redirect-line.ts';
import { successorsIn } from '../released/successors.ts';
import { originalsIn } from './find-original.ts';
import { type Orphan, orphansIn, pathIn } from './orphans.ts';

/**
 * Reports every translation that has lost its original: one of the files was renamed or moved, and the other was
 * forgotten. The likely original is named, if there is one. Of a draft nothing is published, so that is a warning.
 */
export function checkOriginals(present: Present, past: Past | undefined, report: Report): void {
  const orphans = orphansIn(present, past);
  if (orphans.length === 0) return;
  const originals = originalsIn(present, past && successorsIn(present, past.texts));
  for (const orphan of orphans) {
    const partner = originals(orphan);
    const cure = partner ? reunion(orphan, partner, present, past) : solitude(orphan, present);
    if (!cure) continue;
    const field = ['translated-from', 'source', 'translators'].find((name) => name in orphan.record.fields);
    const rule = orphan.record.fields.draft === true ? draftWithoutOriginal : missingOriginal;
    report(rule, placeIn(orphan.record, [field ?? 'title']), { from: orphan.from, cure });
  }
}

/** How a translation and its original come together again. */
function reunion({ record }: Orphan, partner: AnyRecord, present: Present, past: Past | undefined): Reunion {
  const { root, files } = present.folder;
  const to = pathIn(workPathOf(partner.source.path), record.language, present);
  const taken = files.some(({ path }) => path === to);
  if (taken) return { kind: 'replaced', partner: partner.source.file, by: `${root}/${to}` };
  const isBeside = folderOf(to) === folderOf(record.source.path);
  return {
    kind: 'rename',
    partner: partner.source.file,
    to: isBeside ? to.slice(folderOf(to).length) : `${root}/${to}`,
    line: redirectAfter(record, partner, present, past),
  };
}

/** The line that keeps a published address alive after the file was renamed; undefined if none is needed. */
function redirectAfter(
  record: AnyRecord,
  partner: AnyRecord,
  { texts, addresses }: Present,
  past: Past | undefined,
): string | undefined {
  const text = texts.find((each) => each.record.source.path === record.source.path);
  if (!text || !past?.map.pages.has(text.address)) return undefined;
  const { language, fields } = record;
  const written = 'slug' in fields ? fields.slug : undefined;
  const after =
    'issue' in partner
      ? 'id' in partner
        ? addresses.article(language, partner.issue, written ?? partner.id)
        : addresses.issue(language, partner.issue)
      : addresses.page(language, written ?? partner.id);
  if (withoutCase(after) === withoutCase(text.address)) return undefined;
  return redirectLine([...text.edition.redirectFrom, text.address]);
}

/** What can be done if no text can be the original. Only translation marks can be removed. */
function solitude({ record, from, isDeclared }: Orphan, present: Present): Reunion | undefined {
  const fields = (['translated-from', 'source'] as const).filter((name) => record.fields[name] !== undefined);
  if (!isDeclared || fields.length === 0) return undefined;
  const language = from ?? present.archive.journal.languages.find((each) => each !== record.language);
  if (!language) return undefined;
  const wanted = pathIn(workPathOf(record.source.path), language, present);
  return { kind: 'alone', wanted: wanted.slice(folderOf(wanted).length), fields };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
