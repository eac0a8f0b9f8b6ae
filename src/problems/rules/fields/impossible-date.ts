import { defineRule } from '../../problem.ts';

/** Dates are read strictly, so that 30 February does not become a day in March. */
export const impossibleDate = defineRule('impossible-date', 'error', { field: 'date', value: '2020-02-30' });
