/** The command line is invalid. The message says why, in the user's language. */
export class UsageError extends Error {}
