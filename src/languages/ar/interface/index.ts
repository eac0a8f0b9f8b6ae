import { listOf } from '../../cldr/lists.ts';
import type { Interface } from '../../words/interface/interface.ts';
import { answers } from './answers.ts';
import { beside } from './beside.ts';
import { inArabic } from './grammar.ts';
import { parts } from './parts.ts';
import { saved } from './saved.ts';
import { scaffold } from './scaffold.ts';
import { search } from './search.ts';
import { texts } from './texts.ts';
import { stale, translations } from './translations.ts';

/** The interface in Arabic. */
export const interfaceWords: Interface = {
  name: 'العربية',
  skipToContent: 'إلى النص',
  labels: {
    mainNavigation: 'القائمة الرئيسية',
    languages: 'اللغات',
    footer: 'عن هذا الموقع',
    backToTop: 'إلى أعلى الصفحة',
    onThisPage: 'في هذه الصفحة',
  },
  navigation: {
    home: 'الرئيسية',
    issues: 'الأعداد',
    articles: 'المقالات',
    debates: 'السجالات',
    search: 'البحث',
    translations: 'الترجمات',
  },
  issue: (number) => `العدد ${number}`,
  volume: (volume) => `المجلد ${volume}`,
  onlyIn: (language) => `${inArabic(language)} فقط`,
  readingTime: (minutes) => `قراءة ${minutes} د`,
  inLanguage: inArabic,
  draft: 'مسودة',
  footer: { license: 'الترخيص:', feed: 'خلاصة Atom', feedOfAll: 'كل اللغات' },
  home: {
    currentIssue: 'العدد الحالي',
    inThisIssue: 'في هذا العدد',
    earlierIssues: 'أعداد سابقة',
    debates: 'السجالات',
    newerIssues: (count, languages) => `أعداد أحدث ${listOf(languages.map(inArabic), 'ar')} (${count}):`,
  },
  notFound: {
    heading: 'هذه الصفحة غير موجودة',
    explanation: 'قد يكون في العنوان خطأ، أو لعل الصفحة لم تعد هنا. يمكنك أن تتابع من هنا:',
  },
  redirect: { moved: 'انتقلت هذه الصفحة إلى' },
  preservation: {
    term: 'الحفظ',
    bag: 'العدد كاملًا (BagIt)',
    manifest: 'بيان المحتويات',
    title: (number) => `حفظ العدد ${number}`,
    explanation:
      'كل ما يتألف منه هذا العدد، للمكتبات ولكل من يريد الاحتفاظ بنسخة: كل نص صفحةً وملفًّا كما كُتب، مع صوره ومرفقاته.',
    permission: 'الإذن لنظام LOCKSS',
    download: 'للتنزيل',
    checksums: 'بصمات SHA-256 لكل الملفات أدناه',
    journal: 'ما تشترك فيه الأعداد كلها: الاسم واللغات والأقسام (journal.yaml)',
    texts: 'النصوص',
    source: 'Markdown',
    comments: 'التعليقات (YAML)',
    files: 'الصور والمرفقات',
  },
  takeAlong: {
    term: 'نسخ تأخذها معك',
    files: { epub: { issue: 'العدد كاملًا بصيغة EPUB', debate: 'السجال كاملًا بصيغة EPUB' } },
    pdf: { article: 'هذا المقال بصيغة PDF', issue: 'العدد كاملًا بصيغة PDF' },
    unset: 'تعذّر إعداد هذا النص للطباعة. يمكن قراءته هنا:',
    book: {
      cover: 'الغلاف',
      contents: 'المحتويات',
      about: 'عن هذا الكتاب',
      landmarks: 'مواضع الانتقال',
      online: 'على الويب:',
      addresses: 'العناوين الدائمة للنصوص',
      leftOut: 'نصوص ليست هنا، لأنها لا توجد إلا بلغات أخرى:',
      accessible: 'الكتاب كله نص، له فهرس محتويات وعناوين مرتبة. كل حاشية ترتبط بموضع ذكرها، والعكس.',
      described: 'لكل الصور أوصاف.',
      undescribed: 'بعض الصور بلا وصف.',
    },
  },
  guide: { link: 'اكتب في المجلة', translate: 'أول ترجمة في عشر دقائق' },
  ...texts,
  ...answers,
  ...search,
  parts,
  translations,
  stale,
  beside,
  saved,
  scaffold,
};
