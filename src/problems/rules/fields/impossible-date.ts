import { defineRule } from '../../problem.ts';

/** Dates are read strictly, so that 30 February does not become a day in March. */
export const impossibleDate = defineRule('impossible-date', 'error', {
  field: 'date',
  value: '15/03/2020',
  readings: [{ order: undefined, better: { line: 'date: 2020-03-15', lines: 1 } }],
});

/** Feeds, calendars and catalogues have no year before 1 or after 9999. */
export const impossibleYear = defineRule('impossible-date/year', 'error', { field: 'date', value: '0000' });
