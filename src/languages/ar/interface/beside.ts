import type { BesideWords } from '../../words/interface/beside-words.ts';

/** The ways from a page to what another language has, in Arabic. */
export const beside: BesideWords = {
  heading: 'النصان جنبًا إلى جنب',
  sideBySide: 'جنبًا إلى جنب',
  alone: 'اقرأه بالعربية وحدها',
  ownPages: 'الردود والتعليقات وطريقة الاستشهاد بالنص في صفحاته:',
  showAll: (language) => `أظهر النص كله ب${language}`,
  closeness: {
    sections: 'لا تتطابق فقرات هذين النصين في كل موضع. وحيث لا تتطابق وُضعت أقسام كاملة جنبًا إلى جنب.',
    texts: 'لا تتطابق فقرات هذين النصين ولا عناوينهما، فوُضعا كاملين جنبًا إلى جنب.',
    none: 'هذان النصان أطول من أن تسعهما صفحة واحدة. هذه عناوينهما، وهي تقود إلى النصين.',
  },
  stale: (translation, original) =>
    `يتبع النص المكتوب ب${translation} صيغة سابقة من النص المكتوب ب${original}.`,
  changed: 'تغيّر منذ تُرجم',
  nearest: {
    article: 'المقال',
    parallel: 'جنبًا إلى جنب',
    home: 'الصفحة الرئيسية',
    issue: 'العدد وحده',
    issues: 'قائمة الأعداد',
    debates: 'قائمة السجالات',
    articles: 'قائمة المقالات',
    translations: 'قائمة الترجمات',
  },
};
