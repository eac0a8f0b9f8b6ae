import { type CountedPhrase, countedIn } from '../../cldr/plurals.ts';

/** What is counted, in the six forms of Arabic plurals. Those of none, one and two say the number themselves. */
type SixForms = Required<CountedPhrase>;

const forms = (
  zero: string,
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
): SixForms => ({
  zero,
  one,
  two,
  few: `{count} ${few}`,
  many: `{count} ${many}`,
  other: `{count} ${other}`,
});

/** What is counted on the pages of a journal. */
const COUNTED = {
  text: forms('لا نصوص', 'نص واحد', 'نصّان', 'نصوص', 'نصًّا', 'نص'),
  article: forms('لا مقالات', 'مقال واحد', 'مقالان', 'مقالات', 'مقالًا', 'مقال'),
  answer: forms('لا ردود', 'رد واحد', 'ردّان', 'ردود', 'ردًّا', 'رد'),
  issue: forms('لا أعداد', 'عدد واحد', 'عددان', 'أعداد', 'عددًا', 'عدد'),
  comment: forms('لا تعليقات', 'تعليق واحد', 'تعليقان', 'تعليقات', 'تعليقًا', 'تعليق'),
  change: forms('لا تغييرات', 'تغيير واحد', 'تغييران', 'تغييرات', 'تغييرًا', 'تغيير'),
  place: forms('لا مواضع', 'موضع واحد', 'موضعين', 'مواضع', 'موضعًا', 'موضع'),
  other: forms('لا أحد', 'شخص آخر', 'شخصان آخران', 'آخرين', 'آخرًا', 'آخر'),
} satisfies Readonly<Record<string, SixForms>>;

/** A number with what it counts: "نص واحد", "3 نصوص", "11 نصًّا". */
export function counted(count: number, thing: keyof typeof COUNTED): string {
  return countedIn('ar', count, COUNTED[thing]);
}

/** "بالإنجليزية": in a language, whose name has an article. */
export function inArabic(language: string): string {
  return `ب${language}`;
}
