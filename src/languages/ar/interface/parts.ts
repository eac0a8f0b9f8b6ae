import type { PartWords } from '../../words/interface/part-words.ts';
import { counted } from './grammar.ts';

/** Lists that are too long for one page, in Arabic. */
export const parts: PartWords = {
  years: 'بحسب السنة',
  stretch: (name, number) => `${name}، الجزء ${number}`,
  newest: (shown, all) => `أحدث النصوص: ${shown} من ${all}`,
  oldest: (shown, all) => `أول النصوص: ${shown} من ${all}`,
  some: (shown, all) => `${counted(shown, 'text')} من ${all}`,
  previous: 'قبله',
  next: 'بعده',
  neighbours: 'ما قبل هذا الجزء من القائمة وما بعده',
  allIssues: (count) => `كل الأعداد (${count})`,
  allArticles: (count) => `كل مقالات هذا العدد (${count})`,
  answers: (shown, all) => `أول الردود: ${shown} من ${all}. وهي كلها في السجال.`,
};
