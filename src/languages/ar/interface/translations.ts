import type { PassagePlace, StaleWords, TranslationsWords } from '../../words/interface/translation-words.ts';
import { counted, inArabic } from './grammar.ts';

/** The page of translations, in Arabic. */
export const translations: TranslationsWords = {
  explanation: 'كل نصوص المجلة واللغات التي تُقرأ بها. الخانات الفارغة تنتظر من يترجمها.',
  text: 'النص',
  state: { original: 'الأصل', translated: 'مترجم', stale: 'يحتاج إلى تحديث', missing: 'ناقص' },
  changes: (count) => counted(count, 'change'),
  pages: 'صفحات المجلة',
  total: 'المجموع',
  outOf: (count, all) => `${count} من ${all}`,
  outOfDate: (count) => `يحتاج إلى تحديث: ${count}`,
  wanted: 'الأكثر طلبًا',
  all: 'كل النصوص',
  moreWanted: (count) => `وفي الجدول أدناه ${count} غيرها.`,
  into: (language) => `إلى ${language}`,
  reasons: {
    answers: 'يرد على نص تُرجم:',
    newestIssue: 'في أحدث عدد',
    stale: (count) =>
      count === undefined ? 'تغيّر الأصل منذ تُرجم' : `تغيّر الأصل في ${counted(count, 'place')} منذ تُرجم`,
    missing: 'لم يُترجم بعد',
  },
};

/** The notice on a translation that is older than its original, in Arabic. */
export const stale: StaleWords = {
  heading: 'تغيّر الأصل',
  explanation: (language) => `تتبع هذه الترجمة صيغة سابقة من النص المكتوب ${inArabic(language)}.`,
  places: 'تغيّر منذ ذلك:',
  place: placeInWords,
  more: (count) => `و${count} غيرها`,
  readOriginal: (language) => `اقرأ النص الحالي ${inArabic(language)}.`,
};

function placeInWords(place: PassagePlace | undefined, isGone: boolean): string {
  switch (place?.kind) {
    case 'title':
      return 'العنوان';
    case 'subtitle':
      return 'العنوان الفرعي';
    case 'summary':
      return 'الملخص';
    case 'imageAlt':
      return 'وصف الصورة';
    case 'callText':
      return 'الدعوة';
    case 'paragraph':
      return `${isGone ? 'بعد ' : ''}الفقرة ${place.number}`;
    case 'note':
      return `${isGone ? 'بعد ' : ''}الهامش ${place.number}`;
    default:
      return place === undefined || place.after === 0 ? 'البداية' : `بعد الفقرة ${place.after}`;
  }
}
