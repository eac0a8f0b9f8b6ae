import { defineRule } from '../../problem.ts';

/** The names of several people in one entry, who would share one page. */
export const severalPeople = defineRule('doubtful-name/several', 'warning', {
  name: 'Ana Rivas and Tom Field',
  isSure: true,
  line: 'authors: [Ana Rivas, Tom Field]',
});

/** A family name and given names, which the comma between them makes two people. */
export const halvedName = defineRule('doubtful-name/halves', 'warning', {
  family: 'García Márquez',
  given: 'Gabriel',
  shown: 'Gabriel García Márquez',
  isSure: true,
  line: 'authors: ["García Márquez, Gabriel"]',
});

/** "et al." would be a person, or a part of one's name. */
export const othersUnnamed = defineRule('doubtful-name/others', 'warning', {
  name: 'et al.',
  line: 'authors: [Ana Rivas, Tom Field]',
});

/** Words and signs around a name, which give a person a second page. */
export const moreThanName = defineRule('doubtful-name/more', 'warning', {
  name: 'By Ana Rivas',
  extra: 'By',
  line: 'authors: [Ana Rivas]',
});

/** "Dr.", "Profa.": the person would have another page without it. */
export const titleInName = defineRule('doubtful-name/title', 'warning', {
  name: 'Dr. Ana Rivas',
  title: 'Dr.',
  line: 'authors: [Ana Rivas]',
});

/** An organization or a place beside a name, or what the person does. */
export const affiliationInName = defineRule('doubtful-name/affiliation', 'warning', {
  name: 'Ana Rivas (University of Chicago)',
  affiliation: '(University of Chicago)',
  line: 'authors: [Ana Rivas]',
});

/** An address where a name belongs. It would be published. */
export const addressAsName = defineRule('doubtful-name/address', 'warning', {
  name: 'ana@example.org',
  line: undefined,
});

/** The same in the name of an archived comment. */
export const addressOfComment = defineRule('doubtful-name/comment', 'warning', {
  name: 'ana@example.org',
  line: undefined,
});

/** A name without letters. */
export const numberAsName = defineRule('doubtful-name/number', 'warning', {
  name: '2020',
  line: undefined,
});

/** A name in capitals, as some sites print it. */
export const nameInCapitals = defineRule('doubtful-name/capitals', 'warning', {
  name: 'ANA RIVAS',
  line: 'authors: [Ana Rivas]',
});
