/** A command line that cannot be understood; its message says why. */
export class UsageError extends Error {}
