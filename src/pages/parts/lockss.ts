/**
 * The sentence, word for word, that a LOCKSS box must find on a manifest page before it collects the files (LOCKSS
 * Program, "Publishers: Add a permission statement").
 */
export const LOCKSS_PERMISSION =
  'LOCKSS system has permission to collect, preserve, and serve this Archival Unit';
