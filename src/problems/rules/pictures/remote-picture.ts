import { defineRule } from '../../problem.ts';

/** A text shows a picture from another host. It becomes a link, because pages load nothing from other hosts. */
export const remotePicture = defineRule('remote-picture', 'warning', {
  href: 'https://example.org/march.jpg',
});
