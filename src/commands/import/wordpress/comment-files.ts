import type { CommentFate, ImportNotice } from '../../../languages/words/commands/import-words.ts';
import type { KeptComments } from '../report/import-report.ts';
import type { ImportedFiles } from '../written/imported-files.ts';
import { commentsFile, type WrittenComment, writtenComments } from './comments.ts';
import type { ExportComment } from './export/export-item.ts';
import type { TextPlace } from './plan/places.ts';
import type { PlannedWork } from './plan/works.ts';
import { Rewriting, type TextsContext } from './rewriting.ts';

/** Comments of a work whose other editions have not been read yet. */
interface Waiting {
  readonly path: string;
  readonly comments: WrittenComment[];
  left: number;
}

/** Writes the comments of each work into one file, also if its editions have comments of their own. */
export class CommentFiles {
  readonly notices: ImportNotice[] = [];
  /** The comments of pages, which have no files for them. */
  readonly ofPages: KeptComments[] = [];
  readonly #counts = new Map<CommentFate, number>();
  readonly #context: TextsContext;
  readonly #waiting = new Map<PlannedWork, Waiting>();

  constructor(context: TextsContext) {
    this.#context = context;
  }

  get counts(): ReadonlyMap<CommentFate, number> {
    return this.#counts;
  }

  /** Adds the comments of an edition. They are written when all editions of the work have been read. */
  async add(all: readonly ExportComment[], place: TextPlace, files: ImportedFiles): Promise<void> {
    const { work, edition, issue, id } = place;
    const { plan, wordsIn } = this.#context;
    const rewriting = new Rewriting(this.#context, place);
    const { comments, counts, withMail } = writtenComments(all, {
      anonymous: wordsIn(edition.language).anonymous,
      day: edition.item.date ?? '2000',
      // A link in a comment is not looked up: it leads where it led.
      rewrite: (address, use) => rewriting.rewriteForComment(address, use),
    });
    const path = issue === undefined ? place.path : `issues/${issue}/${id}.comments.yaml`;
    for (const name of withMail)
      this.notices.push({ kind: 'mail-in-comment', at: { file: path, line: 1 }, name });
    if (issue === undefined) {
      // Pages have no comments here: the report keeps their words.
      this.#count(
        new Map([...counts].map(([fate, count]) => [fate === 'written' ? 'on-page' : fate, count])),
      );
      if (comments.length > 0) this.ofPages.push({ path, comments });
      return;
    }
    this.#count(counts);
    const waiting = this.#waiting.get(work) ?? { path, comments: [], left: work.editions.length };
    const isTranslated = edition.language !== plan.languages.journal[0];
    waiting.comments.push(
      ...comments.map((comment) => (isTranslated ? { ...comment, language: edition.language } : comment)),
    );
    waiting.left -= 1;
    this.#waiting.set(work, waiting);
    if (waiting.left > 0) return;
    this.#waiting.delete(work);
    await write(waiting, files);
  }

  /** Writes what is left, because an edition that was announced did not come. */
  async writeRest(files: ImportedFiles): Promise<void> {
    for (const waiting of this.#waiting.values()) await write(waiting, files);
    this.#waiting.clear();
  }

  #count(counts: ReadonlyMap<CommentFate, number>): void {
    for (const [fate, count] of counts)
      if (count > 0) this.#counts.set(fate, (this.#counts.get(fate) ?? 0) + count);
  }
}

async function write({ path, comments }: Waiting, files: ImportedFiles): Promise<void> {
  const inOrder = comments.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (inOrder.length > 0) await files.put(path, commentsFile(inOrder));
}
