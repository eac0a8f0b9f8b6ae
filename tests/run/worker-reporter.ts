import { Transform } from 'node:stream';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import { placesInSources } from '../../src/program/compiled.ts';
import type { Failure, FromWorker } from './messages.ts';
import { isTestFile } from './test-files.ts';

type Ended = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>;

/** The names of the current suites, beginning with the outermost, which is the file. */
const names: string[] = [];
let passed = 0;
let skipped = 0;
let failures: Failure[] = [];

/** Sends the result of each file to the run. Prints nothing. */
export default new Transform({
  writableObjectMode: true,
  transform: (event: TestEvent, _encoding, done) => {
    if (event.type === 'test:start') names.splice(event.data.nesting, names.length, event.data.name);
    if (event.type === 'test:pass' || event.type === 'test:fail') noteEnd(event);
    done();
  },
});

function noteEnd(event: Ended): void {
  const { name, nesting, skip, details } = event.data;
  if (event.type === 'test:fail')
    noteFailure([...names.slice(1, nesting), name].join(' > '), event.data.details.error);
  else if (details.type !== 'suite') {
    if (skip === undefined) passed += 1;
    else skipped += 1;
  }
  if (nesting > 0) return;
  if (!isTestFile(name)) {
    tell({
      kind: 'broken',
      error: `"${name}" was declared when its file had been loaded. A suite must not be asynchronous.`,
    });
    return;
  }
  tell({
    kind: 'result',
    result: { file: name, passed, skipped, failures, milliseconds: details.duration_ms },
  });
  passed = 0;
  skipped = 0;
  failures = [];
}

/** A suite that failed only because of a test in it is not counted. */
function noteFailure(name: string, error: Error): void {
  if ('failureType' in error && error.failureType === 'subtestsFailed') return;
  failures.push({ name, error: placesInSources(inspect(error.cause ?? error)) });
}

function tell(message: FromWorker): void {
  process.send?.(message);
}
