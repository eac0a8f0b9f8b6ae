import asyncHooks, { type AsyncHook } from 'node:async_hooks';

// Imported before anything loads `node:test`. Node's test runner follows every promise, so that it knows in which
// suite a test is declared, and to which test an error belongs that nobody handles. That takes a sixth of the time of tests. Here
// promises are followed only while test files are loaded; of errors that nobody handles, `worker.ts` tells the run.

/** What the test runner follows promises with. It makes it when the first suite is declared. */
let following: AsyncHook | undefined;

const { createHook } = asyncHooks;
Object.assign(asyncHooks, {
  createHook: (callbacks: asyncHooks.HookCallbacks) => {
    following = createHook(callbacks);
    return following;
  },
});
const { after, describe, mock } = await import('node:test');
Object.assign(asyncHooks, { createHook });

/**
 * Node notes what it has to do for each promise when a hook is enabled, and not when one is disabled while another stays, such as
 * that of an `AsyncLocalStorage`. This one asks for nothing.
 */
const nothing = createHook({ init: () => {} });

/**
 * Lets the test runner follow what is declared, until the suite has all its tests. What these replace, such as the clock, is put back
 * after them.
 */
export function declareFollowed(name: string, declare: () => Promise<unknown>): void {
  // It also notes which suite this is.
  following?.enable();
  describe(name, async () => {
    try {
      await declare();
      after(() => mock.reset());
    } finally {
      following?.disable();
      nothing.enable().disable();
    }
  });
}
