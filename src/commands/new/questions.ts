import type { Option } from '@clack/prompts';
import { printable } from '../../terminal/printable.ts';

/** Asks questions at a terminal. Every question throws `Cancelled` if the user aborts it. */
export interface Questions {
  /** A line of text; empty if nothing was typed. `refuse` returns an error message for an invalid answer. */
  readonly line: (question: {
    readonly message: string;
    readonly refuse?: (answer: string) => string | undefined;
  }) => Promise<string>;
  /** One value of a list. */
  readonly choice: <Value extends string>(question: {
    readonly message: string;
    readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  }) => Promise<Value>;
}

/** The user pressed Ctrl+C or Escape. */
export class Cancelled extends Error {}

/** Number of list entries that are visible at once. */
const LINES = 12;

/** Questions at the process's terminal. The library is imported only here, because most runs ask nothing. */
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
    // `showInstructions` is off because the library would explain the arrow keys and Enter in English only.
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
