/**
 * What a LOCKSS box looks for on the manifest page of what it may collect, word for word (LOCKSS Program, "Publishers: Add
 * a permission statement").
 */
export const LOCKSS_PERMISSION =
  'LOCKSS system has permission to collect, preserve, and serve this Archival Unit';
