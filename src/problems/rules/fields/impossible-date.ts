import { defineRule } from '../../problem.ts';

/** Dates are read strictly: a day that no calendar has must not slide into the next month. */
export const impossibleDate = defineRule('impossible-date', 'error', { field: 'date', value: '2020-02-30' });
