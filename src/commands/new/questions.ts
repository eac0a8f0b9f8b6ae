import type { Option } from '@clack/prompts';
import { printable } from '../../terminal/printable.ts';

/** Asks at a terminal. Every question throws `Cancelled` where it is not answered. */
export interface Questions {
  /** A line of text; empty where nothing was typed. `refuse` says what is wrong with an answer. */
  readonly line: (question: {
    readonly message: string;
    readonly refuse?: (answer: string) => string | undefined;
  }) => Promise<string>;
  /** One of a list. */
  readonly choice: <Value extends string>(question: {
    readonly message: string;
    readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  }) => Promise<Value>;
}

/** Somebody pressed Ctrl+C or Escape. */
export class Cancelled extends Error {}

/** How many lines of a list are shown at once. */
const LINES = 12;

/** Questions at the process's own terminal. The library is loaded only now, since most runs ask nothing. */
export async function terminalQuestions(): Promise<Questions> {
  const { isCancel, select, text } = await import('@clack/prompts');
  const answered = <Answer>(answer: Answer): Exclude<Answer, symbol> => {
    if (isCancel(answer)) throw new Cancelled();
    return answer as Exclude<Answer, symbol>;
  };
  return {
    line: async ({ message, refuse }) => {
      const answer = await text({
        message: printable(message),
        validate: (typed) => {
          const refusal = refuse?.((typed ?? '').trim());
          return refusal === undefined ? undefined : printable(refusal);
        },
      });
      return (answered(answer) ?? '').trim();
    },
    // The keys it would explain are the arrows and Enter, and it would explain them in English.
    choice: async <Value extends string>({ message, options }: Parameters<Questions['choice']>[0]) => {
      const listed = options.map(({ value, label, hint }) => ({
        value,
        label: printable(label),
        ...(hint !== undefined && { hint: printable(hint) }),
      })) as Option<Value>[];
      return answered(
        await select<Value>({
          message: printable(message),
          options: listed,
          maxItems: LINES,
          showInstructions: false,
        }),
      );
    },
  };
}
