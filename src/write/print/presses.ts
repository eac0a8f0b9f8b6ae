import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { modulePath } from '../../program/compiled.ts';
import type { PrintAnswer, PrintRequest, PrintSetup } from './print-messages.ts';

const PRESS = modulePath('src/write/print/print-in-process.ts');

/** A process ends after so many PDFs and another one begins, because Typst keeps some memory of each. */
const MOST_PRINTS = 250;

/** In milliseconds. A PDF of a thousand pages takes half of it. */
const MOST_TIME = 60_000;

/** More would have no memory left on small computers. */
const MOST_PRESSES = 4;

/** A process may also end before it answers: because it was stopped, or has no memory left. The next time may be better. */
export type PressAnswer = PrintAnswer | { readonly kind: 'ended' };

/** Processes that set PDFs. */
export interface Presses {
  /** Waits until a process is free. */
  readonly print: (request: PrintRequest) => Promise<PressAnswer>;
  /** How many work at the same time. */
  readonly count: number;
  readonly stop: () => void;
}

/** A process and what it has done. */
interface Press {
  readonly child: ChildProcess;
  printed: number;
}

/** Opens processes that set PDFs. They begin when there is something to set. */
export function openPresses(setup: PrintSetup): Presses {
  const count = Math.min(MOST_PRESSES, availableParallelism());
  const idle: Press[] = [];
  const all = new Set<Press>();
  const begin = (): Press => {
    const child = fork(PRESS, [], { stdio: 'ignore', serialization: 'advanced' });
    const press = { child, printed: 0 };
    all.add(press);
    // Without this, an error of a process that has ended would end this one.
    child.on('error', () => {});
    child.send(setup, () => {});
    return press;
  };
  const end = (press: Press): void => {
    all.delete(press);
    press.child.kill();
  };
  return {
    count,
    print: async (request) => {
      const press = idle.pop() ?? begin();
      const answer = await answerOf(press.child, request);
      press.printed += 1;
      if (answer.isAlive && press.printed < MOST_PRINTS) idle.push(press);
      else end(press);
      return answer.answer;
    },
    stop: () => {
      for (const press of all) end(press);
    },
  };
}

/** A PDF, or why there is none: a process that takes too long refuses it too. */
function answerOf(
  child: ChildProcess,
  request: PrintRequest,
): Promise<{ readonly answer: PressAnswer; readonly isAlive: boolean }> {
  return new Promise((resolve) => {
    const finish = (answer: PressAnswer, isAlive: boolean): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve({ answer, isAlive });
    };
    // Messages from another process are untyped.
    const onMessage = (answer: PrintAnswer) => finish(answer, true);
    const onExit = () => finish({ kind: 'ended' }, false);
    const timer = setTimeout(() => finish({ kind: 'refused', reason: 'too long' }, false), MOST_TIME);
    child.on('message', onMessage);
    child.once('exit', onExit);
    if (!child.connected) onExit();
    else child.send(request, (error) => error && onExit());
  });
}
