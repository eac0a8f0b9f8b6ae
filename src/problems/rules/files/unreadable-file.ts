import { defineRule } from '../../problem.ts';

/** A file or a folder that is there and cannot be read: what it holds would be missing without a word. */
export const unreadableFile = defineRule('unreadable-file', 'error', { reason: 'EACCES' });
