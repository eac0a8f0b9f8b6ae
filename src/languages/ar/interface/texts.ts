import { listOf } from '../../cldr/lists.ts';
import type { Interface } from '../../words/interface/interface.ts';
import { counted, inArabic } from './grammar.ts';

/** The texts of the journal, and lists of them, in Arabic. */
export const texts: Pick<Interface, 'work' | 'text' | 'issues' | 'debates' | 'people' | 'articles'> = {
  work: {
    nowReading: 'تقرأ الآن',
    translatedBy: 'ترجمة',
    others: (count) => counted(count, 'other'),
    translatedFrom: (language) => `مترجم عن ${language}`,
    alsoIn: 'متاح أيضًا بلغات أخرى:',
    facts: 'عن هذا النص',
    topics: 'المواضيع',
    translation: 'الترجمة',
    license: 'الترخيص',
    address: 'العنوان الدائم',
    doi: 'DOI',
    credit: 'الصورة:',
    attachments: 'المرفقات',
    respondsTo: 'رد على',
    answeredBy: 'ردود عليه',
    answers: (count) => counted(count, 'answer'),
    paragraph: (number) => `الفقرة ${number}`,
    elsewhere: (host) => `نص منشور على ${host}`,
    followDebate: 'تابع السجال',
    texts: (count) => counted(count, 'text'),
    previous: 'السابق في هذا العدد',
    next: 'التالي في هذا العدد',
    neighbours: 'ما قبل هذا المقال وما بعده',
    revised: () => 'رُوجع في',
    links: 'الروابط',
  },
  text: {
    table: (number) => `الجدول ${number}`,
    code: (language) => (language === undefined ? 'شفرة' : `شفرة بلغة ${language}`),
    notes: 'الهوامش',
    note: (number) => `الهامش ${number}`,
    backToText: (note, mention) =>
      mention === 1
        ? `العودة من الهامش ${note} إلى النص`
        : `العودة من الهامش ${note} إلى النص، الموضع ${mention}`,
  },
  issues: {
    count: (count) => counted(count, 'issue'),
    facts: 'عن هذا العدد',
    editedBy: 'تحرير',
    introductionHeading: 'المقدمة',
    introduction: 'المقدمة',
    articles: (count, inThisLanguage) => counted(count, 'article') + ofThemInArabic(count, inThisLanguage),
    previous: 'العدد السابق',
    next: 'العدد التالي',
    neighbours: 'ما قبل هذا العدد وما بعده',
  },
  debates: {
    debate: 'سجال',
    explanation: 'يبدأ كل سجال بنص واحد، ويجمع كل ما يرد عليه، مباشرة أو بالواسطة، من عدد إلى آخر.',
    elsewhereInDebate: 'كامل في موضع آخر من هذا السجال',
    summary: ({ texts, people, issues, first, latest }) => {
      const by = people === 0 ? '' : `، الكتّاب: ${people}`;
      const across = issues === 1 ? '، في عدد واحد' : `، الأعداد: ${issues}`;
      const when = first.iso === latest.iso ? `في ${first.text}` : `من ${first.text} إلى ${latest.text}`;
      return `${counted(texts, 'text')}${by}${across}، ${when}`;
    },
    texts: (count, inThisLanguage) => counted(count, 'text') + ofThemInArabic(count, inThisLanguage),
    writtenIn: (languages) => `كُتبت ${listOf(languages.map(inArabic), 'ar')}`,
    beganWith: 'بدأ من',
    answeredBy: () => 'ردود من',
    elsewhere: 'في موقع آخر',
    map: 'بترتيب الزمن',
    list: 'من يرد على من',
    showMap: 'خريطة السجال',
    skipMap: 'تجاوز الخريطة',
    andOthers: (name, count) => `${name} و${counted(count, 'other')}`,
    feed: 'خلاصة Atom لهذا السجال',
  },
  people: { authored: 'النصوص', translated: 'الترجمات', edited: 'أعداد حررها' },
  articles: {
    topic: 'موضوع',
    letters: 'من الألف إلى الياء',
    people: 'الأشخاص',
    topics: 'المواضيع',
  },
};

/** "، منها 4 بالعربية": how many of them, if not all. */
function ofThemInArabic(count: number, inThisLanguage: number): string {
  if (inThisLanguage === count) return '';
  return inThisLanguage === 0 ? '، ليس منها شيء بالعربية' : `، منها ${inThisLanguage} بالعربية`;
}
