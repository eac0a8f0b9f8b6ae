/** Other sites learn from where a reader comes, but not from which page. Form: Referrer Policy (W3C), 3.7. */
export const REFERRER_POLICY = 'strict-origin-when-cross-origin';
