import { defineRule } from '../../problem.ts';

/** A drawing with parts that could run or load something, or that would look different on other machines. */
export const unsafeWordmark = defineRule('unsafe-wordmark', 'error', { kind: 'element', name: 'text' });
