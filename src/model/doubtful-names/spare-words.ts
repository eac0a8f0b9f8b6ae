/** What a text contains besides a name. */
interface SpareWords {
  /** An e-mail or web address. */
  readonly address: boolean;
  /** "et al." */
  readonly others: boolean;
  /** "Dr.", as written. */
  readonly title: string | undefined;
  /** The first of the other words and signs that do not belong to a name, as written. */
  readonly extra: string | undefined;
}

const ADDRESS =
  /[<([{]?(?<![^\s@<>()[\]{},;])[^\s@<>()[\]{},;]+@[^\s@<>()[\]{},;.]+\.[^\s@<>()[\]{},;]+[>)\]}]?|[<([{]?(?:https?:\/\/|www\.)[^\s<>()[\]{},;]+[>)\]}]?|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|edu|gov|io|coop|mx|es|ar|cl|co|us|uk)(?:\/\S*)?$/iu;

/** Addresses that were written so that programs do not collect them: "ana (at) example.org", "ana AT example DOT org". */
const SPELT_AT =
  / ?[([{<-] ?(?:at|a|arroba|@) ?[)\]}>-] ?| ?@ ?| (?:at|arroba) (?=[\w-]+(?:\.| (?:dot|punto) )\w)/giu;
const SPELT_DOT = / ?[([{<-] ?(?:dot|punto|\.) ?[)\]}>-] ?|(?<=@\S{1,100}) (?:dot|punto) /giu;

/** "@ana": a name on a social network. */
const HANDLE = /(?:^|\s)[([]?@[\w.]+(?:@[\w.-]+)?[)\]]?$/u;

const OTHERS =
  /(?:^|(?<![,\s]),?\s+)(?:et\.?\s+al(?:\.|ii|ia)?|(?:and|&)\s+(?:many\s+|several\s+)?(?:\d+\s+)?(?:others|more|friends|colleagues|comrades)|[ye]\s+(?:much[oa]s\s+)?(?:\d+\s+)?(?:otr[oa]s(?:\/[oa]s)?|otrxs|otres|más|cols?\.?|colaborador[ae]s|compañer[oa]s|amig[oa]s)|others|y\s+col\.)\s*\.?$/iu;

/** What comes before the name in a byline. The name follows with a capital, or after a colon. */
const BYLINE =
  /^(?:(?:written|edited|translated|text|words|story|photos?|compiled|illustrated|interview|transcribed)\s+by|by|(?:escrito|editado|traducido|texto|compilado|fotos?|ilustrado|entrevista)\s+(?:por|de)|por|traducción\s+de)\s+(?=\p{Lu}\S*\s)|^(?:authors?|by|text|words|translators?|translation|editors?|photos?|autor(?:as?|es)?|por|textos?|traducción|traductor(?:as?|es)?|edición|editor(?:as?|es)?|fotos?)\s*:\s*/iu;

/** Titles: abbreviations with a full stop, some also without. "Don", "Sor" and ranks are often part of a name. */
const TITLE =
  /(?:^|(?<=, ))(?:(?:dra?s?|dres|profs?|profa|lic(?:da|do)?|lcd[oa]|ing|arq|mtr[oa]|mgt?r?|mag|abog|abg|econ|psic|antrop|revd?|fr|pbro|mons|hon|ph\.?\s?d|m\.?\s?sc|mr|mrs|ms|mx|sra?s?|srta|dña)\.\s*|(?:dra?|profa?|professor|profesora?|magíster|doctora?|licenciad[oa]|señora?|señorita|reverend|mr|mrs|ms|mx)\s+)(?=\p{Lu}\p{L})/iu;

const DEGREE =
  /(?<![,\s]),?\s+(?:ph\.?\s?d|m\.\s?d|m\.?\s?sc|m\.\s?a|b\.\s?a|ed\.\s?d|j\.\s?d|esq)\.?$|,\s*(?:md|ma|ba|msc|mphil|jd|edd|lic|mtr[oa]|dra?|profa?)\.?$/iu;

const ROLE_WORD =
  '(?:eds?|comps?|coords?|trads?|trans|tr|dirs?|orgs?|ilust?|fotos?|photos?|auth?|aut|editors?|editor[ae]s?|compilers?|compilador(?:as?|es)?|coordinators?|coordinador(?:as?|es)?|translators?|traductor(?:as?|es)?|authors?|autor(?:as?|es)?|directors?|director(?:as?|es)?|interviewers?|entrevistador(?:as?|es)?|illustrators?|ilustrador(?:as?|es)?|photographers?|fotógraf[oa]s?|text|texto|words)\\.?';
const ROLE = new RegExp(`(?<!\\s)\\s*[([{]\\s*${ROLE_WORD}\\s*[)\\]}]|,\\s*${ROLE_WORD}$`, 'iu');

/** What some programs write before a comment. */
const SAYS = /(?<!\s)\s+(?:says|said|wrote|dice|dijo|escribió)\s*:?$/iu;

/** Commas and other signs around a name, a mark of a note, a full stop after a whole word. */
const SIGNS = /^[\s,;:.*•–—-]+|(?<![\s,;:*†‡¹²³])[\s,;:*†‡¹²³]+$|(?<=\p{Ll}{4})\.$/u;

/** What is left of a sentence that was cut into a list: "y Tom Field", "Ana Rivas and". */
const STRAY = /^(?:and|y|e|&)\s+(?=\p{Lu})|(?<!\s)\s+(?:and|y|&)$/u;

const OTHER_WORDS = [BYLINE, SAYS, ROLE, DEGREE, STRAY, SIGNS];

/** Finds what does not belong to a name. */
export function spareWordsIn(written: string): SpareWords {
  const text = plainAddresses(written);
  const extra = OTHER_WORDS.map((words) => words.exec(text)?.[0].trim()).find((found) => found);
  const address = ADDRESS.test(text) || HANDLE.test(text);
  return { address, others: OTHERS.test(text), title: TITLE.exec(text)?.[0].trim(), extra };
}

/** The text without what does not belong to a name. */
export function withoutSpareWords(written: string): { readonly text: string } {
  let text = plainAddresses(written.replaceAll('&amp;', '&'));
  for (;;) {
    const rest = [ADDRESS, HANDLE, OTHERS, TITLE, ...OTHER_WORDS].reduce(
      (left, words) => left.replace(words, ' ').trim(),
      text,
    );
    const tidy = rest.replace(/\s+/g, ' ').replace(/ ,/g, ',');
    if (tidy === text) return { text };
    text = tidy;
  }
}

/** The text with single blanks, and addresses as they are typed. */
function plainAddresses(written: string): string {
  const text = written.replace(/\s+/g, ' ');
  const plain = text.replace(SPELT_AT, '@').replace(SPELT_DOT, '.');
  return ADDRESS.test(plain) ? plain : text;
}
