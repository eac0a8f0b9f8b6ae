import { interfaceIn, type MessageLanguage } from '../../languages/index.ts';
import type { NewKind, NewWords } from '../../languages/words/commands/new-words.ts';
import { slugOf } from '../../model/ids.ts';
import { plainOf } from '../../model/set-text.ts';
import { readWebAddress } from '../../model/web-address.ts';
import type { ExistingContent } from './existing-content.ts';
import type { Questions } from './questions.ts';
import { Refusal } from './refusal.ts';
import { KINDS, type Request } from './request.ts';
import { freeNumber, resolveAnswer, resolveDate, resolveName } from './resolve.ts';

/** Most works that are offered for one search text. */
const MATCHES = 50;

/** What the questions need. */
interface Interview {
  readonly known: ExistingContent;
  readonly words: NewWords;
  readonly questions: Questions;
  /** The language of the questions. */
  readonly reader: MessageLanguage;
}

/** Asks for everything that a request leaves open. Each answer is validated when it is given. */
export async function interview(given: Request, leading: Interview): Promise<Request> {
  const { words, questions } = leading;
  const { ask } = words;
  const kind =
    given.kind ??
    (await questions.choice<NewKind>({
      message: ask.kind,
      options: KINDS.map((value) => ({ value, label: ask.kinds[value] })),
    }));
  const title = given.title ?? (await required(leading, ask.title[kind]));
  const begun = { ...given, kind, title };
  const placed =
    kind === 'issue'
      ? await askAboutIssue(begun, leading)
      : kind === 'article'
        ? { ...begun, issue: given.issue ?? (await askForIssue(leading)) }
        : begun;
  const named =
    kind === 'issue' ? placed : { ...placed, name: given.name ?? (await askForName(placed, leading)) };
  const spoken = { ...named, language: given.language ?? (await askForLanguage(leading)) };
  return kind === 'article' ? askAboutArticle(spoken, leading) : spoken;
}

async function askAboutIssue(request: Request, leading: Interview): Promise<Request> {
  const { known, words } = leading;
  const { ask } = words;
  const isFree = (number: string) => freeNumber(number, known, words);
  const isDate = (date: string) => resolveDate(date, words);
  return {
    ...request,
    issue: request.issue ?? (await required(leading, ask.newIssue, isFree)),
    date: request.date ?? (await required(leading, ask.date, isDate)),
  };
}

async function askAboutArticle(request: Request, leading: Interview): Promise<Request> {
  const { known, words, questions } = leading;
  const { authors, topics, respondsTo, section } = request;
  const list = async (message: string) =>
    (await questions.line({ message }))
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
  return {
    ...request,
    authors: authors.length > 0 ? authors : await list(words.ask.authors),
    section: section ?? (known.journal.sections.size > 0 ? await askForSection(leading) : undefined),
    topics: topics.length > 0 ? topics : await list(words.ask.topics),
    respondsTo: respondsTo.length > 0 ? respondsTo : await askForAnswers(leading),
  };
}

async function askForIssue({ known, words, questions }: Interview): Promise<string> {
  if (known.issues.size === 0) throw new Refusal(words.unknownIssue('1', []));
  return questions.choice({
    message: words.ask.issue,
    options: [...known.issues].map(([number, title]) => ({
      value: number as string,
      label: number,
      hint: title,
    })),
  });
}

async function askForLanguage({ known, words, questions }: Interview): Promise<string> {
  const { languages } = known.journal;
  if (languages.length === 1) return languages[0];
  return questions.choice({
    message: words.ask.language,
    options: languages.map((value) => ({ value, label: interfaceIn(value).name })),
  });
}

async function askForSection({ known, words, questions, reader }: Interview): Promise<string | undefined> {
  const sections = [...known.journal.sections].map(([key, names]) => ({
    value: key as string,
    label: plainOf(names.get(reader) ?? names.get(known.journal.languages[0]) ?? key),
  }));
  const chosen = await questions.choice({
    message: words.ask.section,
    options: [...sections, { value: '', label: words.ask.none }],
  });
  return chosen || undefined;
}

/** Asks for a name only if the one derived from the title cannot be used. */
async function askForName(request: Request, leading: Interview): Promise<string | undefined> {
  const { known, words, questions } = leading;
  const refuse = (name: string) => refusalOf(() => resolveName({ ...request, name }, known, words));
  const made = slugOf(request.title ?? '');
  if (refuse(made) === undefined) return undefined;
  return questions.line({ message: words.ask.name(made), refuse });
}

/** Asks for the texts that the new one answers, one by one, each by a part of its title or id. */
async function askForAnswers({ known, words, questions }: Interview): Promise<readonly string[]> {
  const { ask } = words;
  const answers: string[] = [];
  for (;;) {
    const typed = await questions.line({
      message: answers.length === 0 ? ask.answers : ask.answersMore,
      refuse: (text) => (text === '' || found(text, known, words).length > 0 ? undefined : ask.noWork),
    });
    if (typed === '') return answers;
    const [only, ...others] = found(typed, known, words);
    if (only === undefined) continue;
    const chosen =
      others.length === 0
        ? only
        : await questions.choice({
            message: ask.whichWork,
            options: [
              ...[only, ...others].map((id) => ({ value: id, label: known.works.get(id) || id, hint: id })),
              { value: '', label: ask.noneOfThese },
            ],
          });
    if (chosen !== '') answers.push(chosen);
  }
}

/**
 * The possible meanings of a search text: an address, an id with a paragraph, or all works with the text in their id or
 * title.
 */
function found(typed: string, known: ExistingContent, words: NewWords): readonly string[] {
  if (readWebAddress(typed) !== undefined) return [typed];
  if (typed.includes('#'))
    return refusalOf(() => resolveAnswer(typed, known, words)) === undefined ? [typed] : [];
  const wanted = slugOf(typed);
  if (wanted === '') return [];
  return [...known.works]
    .filter(([id, title]) => id.includes(wanted) || slugOf(title).includes(wanted))
    .map(([id]) => id)
    .slice(0, MATCHES);
}

function required(
  { words, questions }: Interview,
  message: string,
  check: (answer: string) => unknown = () => undefined,
): Promise<string> {
  return questions.line({
    message,
    refuse: (answer) => (answer === '' ? words.ask.required : refusalOf(() => check(answer))),
  });
}

/** The message of the `Refusal` that `check` throws; undefined if it throws none. */
function refusalOf(check: () => unknown): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
