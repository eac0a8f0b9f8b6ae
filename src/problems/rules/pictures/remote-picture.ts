import { defineRule } from '../../problem.ts';

/** A text would show a picture that lies on another host: it becomes a link. */
export const remotePicture = defineRule('remote-picture', 'warning', {
  href: 'https://example.org/march.jpg',
});
