/**
 * Which pictures other sites show for links: of each text, of each issue, which its articles use too, or none. The journal has
 * one for its other pages unless there are none.
 */
export const SHARE_PICTURES = ['articles', 'issues', 'none'] as const;
export type SharePictures = (typeof SHARE_PICTURES)[number];
