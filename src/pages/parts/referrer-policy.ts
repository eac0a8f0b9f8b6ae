/** Tells other sites which site a reader comes from, but not which page. Source: Referrer Policy (W3C), 3.7. */
export const REFERRER_POLICY = 'strict-origin-when-cross-origin';
