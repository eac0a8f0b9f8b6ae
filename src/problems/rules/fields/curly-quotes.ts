import { defineRule } from '../../problem.ts';

/** Curly quotation marks around a whole text are published with it, which is rarely meant. */
export const curlyQuotes = defineRule('curly-quotes', 'warning', {
  better: { line: 'title: "After the strike"', lines: 1 },
});

/** Around a date, an id or another value that is no text, they make it unusable. */
export const curlyQuotesAroundValue = defineRule('curly-quotes/value', 'error', {
  better: { line: 'date: 2020-03', lines: 1 },
});
