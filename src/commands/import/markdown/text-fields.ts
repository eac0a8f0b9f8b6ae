import { readWebAddress } from '../../../model/web-address.ts';
import { articleSchema } from '../../../schema/texts.ts';
import type { ImportedFields } from '../journal/imported-text.ts';
import { cleanLine, setTextOf } from '../journal/set-text-of.ts';
import type { Pending, PendingNotice } from '../report/pending-notice.ts';
import type { Target } from './map/meanings.ts';
import type { TextPlace } from './plan/places.ts';
import { dateOf, isDraft, partsOf, type SourceText, wordsOf } from './plan/source-text.ts';
import type { MarkdownPlan } from './plan-import.ts';
import { isGroup, wordsIn } from './source/front-matter.ts';
import type { TextLinks } from './text-links.ts';

/** The front matter of a text, lines that somebody has to look at, and what is told of them. */
export interface TextFields {
  readonly fields: ImportedFields;
  /** Comments in the front matter. */
  readonly comments: readonly string[];
  readonly notices: readonly PendingNotice[];
}

/**
 * Makes the front matter of a text.
 * @param heading the heading with which the text began, if it has no other title
 */
export function fieldsOf(
  place: TextPlace,
  links: TextLinks,
  plan: MarkdownPlan,
  heading: string | undefined,
  untitled: string,
): TextFields {
  return new FieldWriter(place, links, plan).write(heading, untitled);
}

class FieldWriter {
  readonly #comments: string[] = [];
  readonly #notices: PendingNotice[] = [];
  readonly #place: TextPlace;
  readonly #links: TextLinks;
  readonly #plan: MarkdownPlan;
  readonly #text: SourceText;
  /** The text that tells what holds for the work: the original, or the first edition that says something. */
  readonly #isOriginal: boolean;

  constructor(place: TextPlace, links: TextLinks, plan: MarkdownPlan) {
    this.#place = place;
    this.#links = links;
    this.#plan = plan;
    this.#text = place.edition.text;
    this.#isOriginal = place.edition === place.work.original;
  }

  write(heading: string | undefined, untitled: string): TextFields {
    const text = this.#text;
    const { work } = this.#place;
    const orphan = this.#plan.works.orphans.has(text) ? wordsOf(text, 'translation of') : undefined;
    if (orphan !== undefined)
      this.#comment('translation of', orphan, { kind: 'unknown-original', written: orphan });
    const fields: ImportedFields = {
      title: this.#title(heading, untitled),
      subtitle: this.#line('subtitle'),
      slug: this.#place.slug,
      date: this.#date(),
      summary: this.#line('summary'),
      translators: this.#plan.people.namesIn(text.values.get('translators')),
      translatedFrom: this.#isOriginal ? undefined : work.original.language,
      redirects: this.#redirects(),
      draft: isDraft(text),
      volume: wordsOf(text, 'volume'),
      ...this.#ofWork(),
    };
    return { fields, comments: this.#comments, notices: this.#notices };
  }

  #title(heading: string | undefined, untitled: string): string {
    const title = this.#line('title') ?? heading;
    if (title) return title;
    this.#tell({ kind: 'no-title' }, 'title:');
    return this.#text.facts.name?.replace(/[-_]+/g, ' ').trim() || untitled;
  }

  /** Words on one line. Links in them, which other generators' summaries may have, leave their words. */
  #line(target: Target): string | undefined {
    const words = wordsOf(this.#text, target);
    if (words === undefined) return undefined;
    const plain = words.replace(/(?<!!)\[([^[\]]{1,300})\]\([^()\s]{0,500}\)/g, '$1');
    return (/<\/?[a-z]|&#?\w{1,10};/i.test(plain) ? setTextOf(plain) : cleanLine(plain)) || undefined;
  }

  /** The date of a translation is written if it differs from that of its original. */
  #date(): string | undefined {
    const date = dateOf(this.#text);
    const written = wordsOf(this.#text, 'date') ?? this.#text.facts.date;
    if (date === undefined && written !== undefined) this.#unfit('date', written);
    const { original } = this.#place.work;
    if (this.#place.work.kind === 'issue' && date === undefined && this.#isOriginal)
      return this.#plan.issues.issues.find(({ number }) => number === this.#place.issue)?.date;
    return this.#isOriginal || date !== dateOf(original.text) ? date : undefined;
  }

  #redirects(): readonly string[] {
    const { former, oldAddresses, site, numbers } = this.#plan;
    const { main, others } = former.get(this.#text) ?? { main: undefined, others: [] };
    const all = [main, ...others].flatMap((address) => {
      if (address === undefined) return [];
      if (!/^https?:/.test(address)) return [withSlash(site.inside(address), address)];
      const read = site.read(address);
      return read ? [withSlash(read.path, address)] : [];
    });
    const { redirects, dropped } = oldAddresses.take(
      all.filter((address) => address !== '/'),
      numbers.get(this.#text) ?? -1,
    );
    for (const each of dropped) this.#tell({ kind: 'dropped-redirect', ...each }, 'title:');
    return redirects;
  }

  /** What holds for all editions is written in the original alone. */
  #ofWork() {
    const none = { authors: [], section: undefined, topics: [], image: undefined };
    if (!this.#isOriginal || this.#place.work.kind === 'page') return none;
    const { people, sections, topics } = this.#plan;
    const { language, text } = this.#place.edition;
    const teller = (target: Target) => this.#tellerOf(target);
    const isArticle = text.kind === 'article';
    return {
      authors: people.namesIn(teller('authors').values.get('authors')),
      section: isArticle
        ? sections.keysOf(partsOf(teller('section'), 'section').slice(0, 1), language)[0]
        : undefined,
      topics: topics.keysOf(partsOf(teller('topics'), 'topics').flatMap(dividedTopics), language),
      image: this.#image(),
      respondsTo: isArticle ? this.#answers() : [],
      license: this.#fit('license', 'license'),
      doi: this.#fit('doi', 'doi'),
    };
  }

  /** The first edition that has one of our fields. */
  #tellerOf(target: Target): SourceText {
    const { editions } = this.#place.work;
    return editions.find(({ text }) => text.values.has(target))?.text ?? this.#text;
  }

  #fit(target: Target, field: 'license' | 'doi'): string | undefined {
    const written = wordsOf(this.#tellerOf(target), target);
    if (written === undefined || articleSchema.shape[field].safeParse(written).success) return written;
    this.#unfit(field, written);
    return undefined;
  }

  #image(): ImportedFields['image'] {
    const value = this.#text.values.get('image');
    const group = isGroup(value) ? value : {};
    const names = ['src', 'path', 'image', 'file', 'url', 'filename', 'teaser', 'feature'];
    const address = isGroup(value)
      ? names.map((name) => wordsIn(group[name])).find((one) => one)
      : wordsIn(value);
    if (address === undefined) return undefined;
    const src = this.#links.file(address);
    if (src === undefined) {
      this.#tell({ kind: 'missing-file', address }, 'title:');
      this.#comments.push(commentOf('image', address));
      return undefined;
    }
    const alt = cleanLine(wordsIn(group['alt']) ?? wordsOf(this.#text, 'image alt') ?? '');
    return { src, ...(alt !== '' && { alt }) };
  }

  #answers(): readonly string[] {
    const { finder, places } = this.#plan;
    return partsOf(this.#tellerOf('responds-to'), 'responds-to').flatMap((written) => {
      const isArticle = (text: SourceText) => places.get(text)?.work.kind === 'article';
      const target = finder.byName(written, this.#text, isArticle);
      const place = target && places.get(target);
      if (place && place.work.kind === 'article' && place.work !== this.#place.work) return [place.id];
      if (!place && readWebAddress(written) !== undefined) return [written];
      this.#comment('responds-to', written, { kind: 'unknown-answer', written });
      return [];
    });
  }

  #unfit(field: string, written: string): void {
    this.#comment(field, written, { kind: 'unfit-field', field, written });
  }

  /** Words that cannot stand in a field stay as a comment. */
  #comment(field: string, written: string, notice: Pending): void {
    const line = commentOf(field, written);
    this.#comments.push(line);
    this.#tell(notice, `# ${line}`);
  }

  #tell(notice: Pending, near: string): void {
    this.#notices.push({ ...notice, near });
  }
}

function commentOf(field: string, written: string): string {
  return `${field}: ${cleanLine(written)}`;
}

/** A list of topics may be written in one line. */
function dividedTopics(written: string): readonly string[] {
  return written
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function withSlash(path: string, address: string): string {
  return address.endsWith('/') && !path.endsWith('/') ? `${path}/` : path;
}
