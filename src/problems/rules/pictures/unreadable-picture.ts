import { defineRule } from '../../problem.ts';

/** A picture that browsers could not show. Reported only for pictures that a published text shows. */
export const unreadablePicture = defineRule('unreadable-picture', 'error', { fault: 'damaged' });
