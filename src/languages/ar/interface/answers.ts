import type { Interface } from '../../words/interface/interface.ts';
import { counted, inArabic } from './grammar.ts';

/** Answers of readers and how to respond, in Arabic. */
export const answers: Pick<Interface, 'comments' | 'call' | 'respond' | 'contribute' | 'cite'> = {
  comments: {
    heading: (count, elsewhere) => {
      const others = elsewhere.map((other) => {
        const number = other.count === count ? '' : `${other.count} `;
        return `، ${number}${inArabic(other.language)}`;
      });
      return counted(count, 'comment') + others.join('');
    },
    permanentLink: (date, name) => `${date}، رابط دائم إلى تعليق ${name}`,
  },
  call: {
    heading: 'دعوة إلى الرد',
    forIssue: (number) => `للعدد ${number}`,
    deadline: 'آخر موعد:',
    endOfDay: (offset, city) =>
      `حتى نهاية اليوم${city === undefined ? '' : ` بتوقيت ${city}`} (\u2066${offset}\u2069)`,
    sendTo: 'أرسل ردك إلى',
    addToCalendar: 'أضف إلى التقويم',
    event: (journal, issue) => `${journal}: آخر موعد للرد على العدد ${issue}`,
    states: {
      open: 'مفتوحة',
      daysLeft: {
        zero: 'مفتوحة: لم يبق يوم كامل',
        one: 'مفتوحة: بقي يوم واحد',
        two: 'مفتوحة: بقي يومان',
        few: 'مفتوحة: بقيت {count} أيام',
        many: 'مفتوحة: بقي {count} يومًا',
        other: 'مفتوحة: بقي {count} يوم',
      },
      lastDay: 'مفتوحة: اليوم الأخير',
      closed: 'مغلقة',
      readersTime: 'بتوقيتك: {time}',
    },
  },
  respond: {
    heading: { article: 'الرد على هذا المقال', issue: 'الرد على هذا العدد' },
    invitation: {
      article:
        'هل يوافق هذا ما عشته؟ هل جرّبته، أم ترى الأمر على نحو آخر؟ اكتب مقالًا ترد به. كل رد يُنشر يرتبط بهذا النص في الاتجاهين.',
      issue:
        'هل في هذه الصفحات ما يوافق ما عشته أو يخالفه؟ اكتب مقالًا ترد به. كل رد يُنشر يرتبط بالنص الذي يرد عليه في الاتجاهين.',
    },
    writeTo: 'اكتب إلى',
    message: 'يفتح الرابط رسالة فيها عنوان هذا النص ورابطه.',
    subject: (title, journal) => `رد على «${title}» (${journal})`,
    call: 'دعوة هذا العدد إلى الرد',
    guide: 'كيف تشارك',
  },
  contribute: {
    heading: 'تحسين المجلة',
    explanation: (host) =>
      `تفتح هذه الروابط ملفات المجلة على ${host}، ويلزمك فيه حساب. ما تكتبه يصير اقتراحًا: لا يُنشر شيء قبل أن تراه هيئة التحرير.`,
    edit: 'اقترح تعديلًا على هذه الصفحة',
    translate: (language) => `ترجم هذا النص إلى ${language}`,
    answer: 'رُد بمقال من عندك',
    start: 'السطور الأولى، لتنسخها في المحرر',
  },
  cite: {
    heading: { article: 'الاستشهاد بهذا المقال', issue: 'الاستشهاد بهذا العدد' },
    files: {
      article: 'لبرامج إدارة المراجع:',
      issue: 'لبرامج إدارة المراجع، مع كل مقالات العدد:',
    },
    reference: {
      and: () => 'و',
      andInApa: () => 'و',
      editors: ['تحرير', 'تحرير'],
      translators: ['ترجمة', 'ترجمة'],
      translatedBy: 'ترجمة',
      number: 'العدد',
      originalPublished: (year) => `نُشر الأصل عام ${year}`,
    },
    formats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  },
};
