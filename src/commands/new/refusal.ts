/** Why a text cannot be begun as asked for; its message is for the one who asked, in their language. */
export class Refusal extends Error {}
