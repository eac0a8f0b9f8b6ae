import { removeCaches } from './saved/kept-caches.ts';
import type { WorkerScope } from './saved/worker-scope.ts';

/**
 * Published as `/sw.js` if a journal does not let readers save issues. A browser that has the worker from earlier finds this one the
 * next time it opens a page. It removes everything that was saved, and itself.
 */
const worker = globalThis as unknown as WorkerScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('activate', (event) => {
  const { registration } = worker;
  event.waitUntil(removeCaches(new URL(registration.scope).pathname).then(() => registration.unregister()));
});
