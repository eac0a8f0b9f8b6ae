import type { ImportedFields } from '../journal/imported-text.ts';
import { cleanLine, setTextOf } from '../journal/set-text-of.ts';
import type { Pending, PendingNotice } from '../report/pending-notice.ts';
import type { ItemText } from './export/export-item.ts';
import { formerAddresses } from './plan/former-addresses.ts';
import type { TextPlace } from './plan/places.ts';
import type { TextsContext } from './rewriting.ts';

/** The front matter of an imported text, and what a person should look at in it. */
export function fieldsOf(
  text: ItemText,
  place: TextPlace,
  context: TextsContext,
): { readonly fields: ImportedFields; readonly notices: readonly PendingNotice[] } {
  const { edition, work } = place;
  const { item } = edition;
  const notices: PendingNotice[] = [];
  const tell = (notice: Pending, near = 'title:') => notices.push({ ...notice, near });
  if (edition.isDoubtful) tell({ kind: 'doubtful-status', status: item.status }, 'draft:');
  const { redirects, dropped } = context.plan.oldAddresses.take(
    formerAddresses(item, context.plan.site),
    edition.index,
  );
  for (const each of dropped) tell({ kind: 'dropped-redirect', ...each });
  const subtitle = [...item.meta].find(([name]) => /sub_?title$/.test(name))?.[1];
  const fields = {
    title: titleOf(place, context, tell),
    subtitle: subtitle === undefined ? undefined : setTextOf(subtitle) || undefined,
    slug: place.slug,
    date: item.date,
    summary: setTextOf(text.excerpt.replace(/\[\/?[a-z][^\]]{0,500}\]/gi, ' ')) || undefined,
    translators: context.plan.people.translatorsOf(item),
    translatedFrom: edition === work.original ? undefined : work.original.language,
    redirects,
    draft: edition.isDoubtful,
    ...fieldsOfWork(place, context, tell),
  };
  return { fields, notices };
}

type Tell = (notice: Pending, near?: string) => void;

function titleOf({ edition: { item, language } }: TextPlace, { wordsIn }: TextsContext, tell: Tell): string {
  const title = setTextOf(item.title);
  if (title !== '') return title;
  tell({ kind: 'no-title' });
  return `${wordsIn(language).untitled}${item.date === undefined ? '' : ` (${item.date})`}`;
}

/** What holds for all editions is written in the original alone. */
function fieldsOfWork({ edition, work, path }: TextPlace, { plan, media }: TextsContext, tell: Tell) {
  const { item, language } = edition;
  if (edition !== work.original || work.kind !== 'article')
    return { authors: [], section: undefined, topics: [], image: undefined };
  const authors = plan.people.authorsOf(item);
  for (const name of authors)
    if (plan.people.isAccount(name)) tell({ kind: 'account-name', name }, 'authors:');
  const picture = plan.attachments.byId(item.meta.get('_thumbnail_id') ?? '');
  const shown = picture && media.find(picture.address, path);
  if (picture && shown?.kind !== 'file') tell({ kind: 'remote-image', address: picture.address });
  const alt = cleanLine(picture?.alt ?? '');
  const image = shown?.kind === 'file' ? { src: shown.path, ...(alt !== '' && { alt }) } : undefined;
  return { authors, ...plan.subjects.of(item, language), image };
}
