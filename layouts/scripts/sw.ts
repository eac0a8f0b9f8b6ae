import { beginAnswering, isForWorker } from './saved/answer-request.ts';
import type { WorkerScope } from './saved/worker-scope.ts';

/**
 * The service worker of readers who have saved something. It stores nothing: `saved.ts` does. It is published as `/sw.js`, or
 * in its place `remove-sw.ts`.
 */
const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const answer = beginAnswering(scope);

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('activate', (event) => {
  // The network is asked while the worker starts, so that pages come as soon as without it.
  const preload = worker.registration.navigationPreload?.enable();
  event.waitUntil(Promise.all([preload, worker.clients.claim()]));
});

worker.addEventListener('fetch', (event) => {
  if (isForWorker(event.request, scope)) event.respondWith(answer(event));
});
