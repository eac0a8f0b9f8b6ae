/** A text cannot be created as requested. The message is for the user and in their language. */
export class Refusal extends Error {}
