import { defineRule } from '../../problem.ts';

/** Readers would see a broken picture. Reported for pictures that a published text shows. */
export const unreadablePicture = defineRule('unreadable-picture', 'error', { fault: 'damaged' });
