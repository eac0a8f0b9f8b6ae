import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { type Clone, cloneJournal } from './journal-clone.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.github/workflows');
const SOURCES = new Map(
  readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const),
);

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly permissions?: object }>>;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const WORKFLOWS = new Map([...SOURCES].map(([file, source]) => [file, parse(source) as Workflow]));

/**
 * The commands of a workflow in order, without the installation: the packages are installed, and tests need no network.
 */
function commandsOf(file: string): readonly string[] {
  const steps = Object.values(WORKFLOWS.get(file)?.jobs ?? {}).flatMap((job) => job.steps);
  const commands = steps.flatMap(({ run }) => run ?? []);
  assert.equal(commands[0], 'npm ci');
  return commands.slice(1);
}

describe('a workflow', () => {
  for (const [file, workflow] of WORKFLOWS) {
    test(`has read permission only, keeps no token and pins its actions to commits: ${file}`, () => {
      assert.deepEqual(workflow.permissions, { contents: 'read' });
      assert.ok(workflow.concurrency);
      const source = SOURCES.get(file) ?? '';
      assert.doesNotMatch(source, /pull_request_target|secrets\./);
      for (const line of source.match(/uses:.*/g) ?? []) {
        assert.match(line, /^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      }
      for (const { steps } of Object.values(workflow.jobs)) {
        for (const { uses, run, with: given } of steps) {
          if (uses?.startsWith('actions/checkout')) assert.equal(given?.['persist-credentials'], false);
          // Names that strangers choose, such as a branch's, must not be interpolated into a shell command.
          assert.doesNotMatch(run ?? '', /\$\{\{/);
        }
      }
    });
  }

  test('only the publishing workflow may write, and only the site and what it records', () => {
    const writing = [...WORKFLOWS].flatMap(([file, { jobs }]) =>
      Object.entries(jobs).flatMap(([name, { permissions }]) =>
        permissions ? [[file, name, permissions]] : [],
      ),
    );
    assert.deepEqual(writing, [
      ['publish.yml', 'publish', { pages: 'write', 'id-token': 'write' }],
      ['publish.yml', 'record', { contents: 'write' }],
    ]);
  });

  test('what builds made is kept for the next one, but no previews, which have drafts', () => {
    const steps = WORKFLOWS.get('publish.yml')?.jobs['build']?.steps ?? [];
    const kept = steps.findIndex(({ uses }) => uses?.startsWith('actions/cache@'));
    const { path, key, 'restore-keys': others } = steps[kept]?.with ?? {};
    assert.deepEqual(String(path).trim().split(/\s+/), ['.cache', '!.cache/preview']);
    assert.ok(kept < steps.findIndex(({ run }) => run?.includes('build')), 'before the site is built');
    assert.match(String(key), /hashFiles\(.*'content\/\*\*'.*\)/);
    assert.ok(String(key).startsWith(String(others)), 'if the content has changed, the last one is taken');
  });

  test('pull requests are checked, and the default branch is published', () => {
    assert.deepEqual(Object.keys(WORKFLOWS.get('check.yml')?.on ?? {}), ['pull_request']);
    assert.ok(Object.hasOwn(WORKFLOWS.get('publish.yml')?.on ?? {}, 'push'));
  });
});

const BROKEN =
  '---\ntitle: What we learned\nautors: [Ana Rivas]\nresponds-to: building-the-lift\n---\n\nText.\n';

describe('the commands work as they are written', () => {
  let clone: Clone;
  before(async () => {
    clone = await cloneJournal();
  });
  after(() => clone.remove());

  /** Runs all commands of a workflow, even after a failure. Returns their outputs and exit codes, and the summary. */
  async function runAll(file: string) {
    const summary = join(clone.folder, '../summary.md');
    const results = [];
    for (const command of commandsOf(file)) {
      results.push(await clone.run(command, { BASE: 'main', GITHUB_STEP_SUMMARY: summary }));
    }
    return { results, summary: readFileSync(summary, { encoding: 'utf8', flag: 'a+' }) };
  }

  test('check: a correct pull request passes', async () => {
    const { results, summary } = await runAll('check.yml');
    assert.deepEqual(results, [
      { code: 0, output: '' },
      { code: 0, output: '' },
    ]);
    assert.equal(summary, 'No problems in content.\n');
  });

  test('check: a broken article fails, with annotations on its lines and a readable summary', async () => {
    await clone.write('content/issues/2/what-we-learned.md', BROKEN);
    const { results, summary } = await runAll('check.yml');
    assert.deepEqual(
      results.map(({ code }) => code),
      [1, 1],
    );
    const lines = results[0]?.output.trimEnd().split('\n') ?? [];
    const annotations = lines.filter((line) => line.includes('/what-we-learned.md,'));
    assert.equal(annotations.length, 2);
    assert.match(
      annotations[0] ?? '',
      /^::error file=content\/issues\/2\/what-we-learned\.md,line=3,col=1,title=unknown-field::There is no field "autors"/,
    );
    assert.match(summary, /## 2 errors, /);
    assert.match(
      summary,
      /- \*\*Line 3, column 1\*\*: error `unknown-field` {2}\n {2}There is no field "autors" here\./,
    );
    assert.match(summary, /- `unknown-field`: No field has this name/);
  });

  test('publish: a broken article stops it', async () => {
    const [build] = (await runAll('publish.yml')).results;
    assert.equal(build?.code, 1);
    assert.match(build?.output ?? '', /Nothing was written/);
  });

  test('publish: a correct site is built into the folder that is uploaded', async () => {
    await clone.run('rm content/issues/2/what-we-learned.md');
    const [build] = commandsOf('publish.yml');
    const { code, output } = await clone.run(build ?? '');
    assert.equal(code, 0, output);
    const steps = WORKFLOWS.get('publish.yml')?.jobs['build']?.steps ?? [];
    const handed = steps.find(({ uses }) => uses?.includes('upload-pages-artifact'))?.with?.['path'];
    assert.match(await clone.read(`${String(handed)}/es/index.html`), /Dos Orillas/);
    assert.match(await clone.read(`${String(handed)}/_redirects`), /^\/\S+ \/\S+ 301\n/);
  });

  test('publish: records what was published, and is stopped by a commit that removes its addresses', async () => {
    const commands = commandsOf('publish.yml');
    const [build = '', record = ''] = [commands[0], commands.at(-1)];
    const commit = (message: string) =>
      `git add --all content && git -c user.name=A -c user.email=a@example.org commit --quiet --message ${message}`;
    await clone.write('content/pages/note.md', '---\ntitle: Note\n---\n\nText.\n');
    await clone.run(
      `${commit('Note')} && git init --quiet --bare ../remote.git && git remote add origin ../remote.git`,
    );
    const recorded = await clone.run(record, { REMOTE: '../remote.git', PUBLISHED: 'HEAD' });
    assert.equal(recorded.code, 0, recorded.output);
    await clone.run(`rm content/pages/note.md && ${commit('Removed')}`);
    // The commit before has not been published, so it does not count.
    await clone.write('content/pages/other.md', '---\ntitle: Other\n---\n\nText.\n');
    await clone.run(
      `${commit('Other')} && git fetch --quiet && git update-ref refs/remotes/origin/main HEAD`,
    );
    const stopped = await clone.run(build);
    assert.equal(stopped.code, 1);
    assert.match(stopped.output, /\/note\/ existed in origin\/last-published and leads nowhere now/);
    await clone.write('content/pages/other.md', '---\ntitle: Other\nredirect-from: [/note/]\n---\n\nText.\n');
    const cured = await clone.run(build);
    assert.equal(cured.code, 0, cured.output);
  });

  test('GitLab: the check, and the site in the folder that GitLab publishes', async () => {
    const { check, pages } = parse(readFileSync(join(ROOT, 'docs/gitlab-ci.yml'), 'utf8')) as Record<
      string,
      { readonly script: readonly string[]; readonly artifacts?: { readonly paths: readonly string[] } }
    >;
    assert.deepEqual(pages?.artifacts?.paths, ['public']);
    for (const job of [check, pages]) {
      const [install, ...script] = job?.script ?? [];
      assert.match(install ?? '', /^npm ci /);
      const { code, output } = await clone.run(script.join('\n'), {
        CI_MERGE_REQUEST_DIFF_BASE_SHA: 'origin/main',
      });
      assert.equal(code, 0, output);
    }
    assert.match(await clone.read('public/es/index.html'), /Dos Orillas/);
  });
});
