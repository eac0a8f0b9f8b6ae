import { defineRule } from '../../problem.ts';

/**
 * A file or folder exists but cannot be read. Without this error, its content would be missing from the site unnoticed.
 */
export const unreadableFile = defineRule('unreadable-file', 'error', { reason: 'EACCES' });
