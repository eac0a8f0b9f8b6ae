import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { outputsOf } from '../../src/outputs/all-outputs.ts';
import { type Files, siteWith, text } from '../journal-of.ts';
import { apache, caddy, installed, nginx } from './installed-servers.ts';

/** Old addresses whose characters mean something in the configuration of one server or another. */
const OLD = [
  ...[
    '/old/',
    '/x.html',
    '/a"b;{$c}/',
    "/it's/",
    `/\${HOME}/`,
    '/{$HOME}/',
    '/{env.HOME}/',
    '/%25{HTTP_HOST}/',
  ],
  ...['/a b  c/', '/año/文章/', '/$1/', '/a|b(c)[d]+*^/', '/~tilde/', '/`tick`/', '/<script>/', '/%2541/'],
  ...['/comma,colon:at@/', '/-dash-/', '/default/', '/a&b=c/', '/!x/'],
];

const FILES: Files = {
  'issues/1/issue.md': text(
    'title: One\ndate: 2020\nredirect-from: ["/?p=12", "/index.php?page_id=3&lang=es"]',
  ),
  'issues/1/a.md': text(`title: A\nslug: la-canción\nredirect-from: ${JSON.stringify(OLD)}`),
};

/** Files that every site has, or could have, with the type that they are sent with. */
const TYPES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'es/feed.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
  'issues/1/citation.bib': 'application/x-bibtex; charset=utf-8',
  'issues/1/media/OTHER.BIB': 'application/x-bibtex; charset=utf-8',
  'issues/1/citation.ris': 'application/x-research-info-systems; charset=utf-8',
  'issues/1/citation.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  'issues/1/call.ics': 'text/calendar; charset=utf-8',
  'issues/1/index.md': 'text/markdown; charset=utf-8',
  'issues/1/issue.epub': 'application/epub+zip',
  'site.webmanifest': 'application/manifest+json',
  'data.json': 'application/json',
};

const HIDDEN = [
  '_headers',
  '_redirects',
  '_headers.nginx',
  '_redirects.nginx',
  '_site.caddy',
  '.htaccess',
  '.contrapunto',
];

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Writes the files for servers, and others that they send. */
async function writeSite(folder: string): Promise<void> {
  const write = async (path: string, content: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  for (const path of [...Object.keys(TYPES), ...HIDDEN, 'sub/.git/config']) await write(path, 'é');
  await write('sw.js', '// The worker.');
  await write('old/index.html', 'the page that leads on');
  await write('404.html', 'There is no such page.');
  await write('.well-known/security.txt', 'é');
  for (const { path, content } of outputsOf(siteWith(FILES), []))
    if (typeof content === 'string' && /^(?:_|\.htaccess)/.test(path)) await write(path, content);
}

/** The path of a request, in which everything is encoded that may be. */
function encoded(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(decodeURIComponent(part)).replace(/[!'()*]/g, escape))
    .join('/');
}

for (const kind of [nginx, apache, caddy]) {
  const program = installed(kind);
  const skip = program === undefined && `${kind.name} is not installed, so its files are not tested`;
  describe(`${kind.name}, set up as docs/publishing.md says`, { skip }, () => {
    let folder = '';
    let port = 0;
    let server: ChildProcess;
    let said = '';
    const ask = (path: string): Promise<Answer> =>
      new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (chunk) => (body += chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          );
        })
          .on('error', reject)
          .end();
      });

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
      await chmod(folder, 0o755);
      await writeSite(join(folder, 'site'));
      port = await freePort();
      const args = await kind.configure(folder, join(folder, 'site'), port);
      server = spawn(program ?? '', args, {
        env: { ...process.env, HOME: folder },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [server.stdout, server.stderr])
        stream?.on('data', (chunk) => (said += String(chunk)));
      while (server.exitCode === null && !(await isOpen(port)))
        await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal(server.exitCode, null, said);
    });
    after(async () => {
      if (server.exitCode === null) {
        server.kill();
        await once(server, 'close');
      }
      await rm(folder, { recursive: true });
    });

    test('old addresses lead to the text with a 301, whatever is in them', async () => {
      const target = '/issues/1/la-canci%C3%B3n/';
      for (const old of OLD) {
        for (const path of [old, old.replace(/\/$/, ''), `${old}?utm=1`]) {
          const { status, headers } = await ask(
            encoded(path.split('?')[0] ?? '') + (path.includes('?') ? '?utm=1' : ''),
          );
          const location = String(headers.location).replace(/^http:\/\/[^/]+/, '');
          assert.deepEqual([status, location], [301, target], path);
        }
      }
      for (const path of ['/?p=12', '/index.php?page_id=3&lang=es']) {
        const { status, headers } = await ask(path);
        assert.deepEqual(
          [status, String(headers.location).replace(/^http:\/\/[^/]+/, '')],
          [301, '/issues/1/'],
          path,
        );
      }
      assert.equal((await ask('/?p=13')).status, 200);
    });

    test('files have their types, and all answers the headers', async () => {
      for (const [path, type] of Object.entries(TYPES)) {
        const { status, headers } = await ask(`/${path.replace(/^index\.html$/, '')}`);
        assert.deepEqual([status, headers['content-type']], [200, type], path);
      }
      for (const path of ['/', '/feed.xml', '/nothing/', '/old/', '/nothing.bib']) {
        const { headers } = await ask(path);
        assert.match(
          String(headers['content-security-policy']),
          /^default-src 'none';.* frame-ancestors 'none'$/,
          path,
        );
        assert.match(String(headers['permissions-policy']), /camera=\(\)/, path);
        assert.equal(headers['x-content-type-options'], 'nosniff', path);
        assert.equal(headers['x-frame-options'], 'DENY', path);
      }
    });

    test('the service worker is asked for each time', async () => {
      const { status, headers } = await ask('/sw.js');
      assert.deepEqual([status, headers['cache-control']], [200, 'no-cache']);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal((await ask('/')).headers['cache-control'], undefined);
    });

    test('files for servers and hidden files are not shown', async () => {
      for (const path of [...HIDDEN, 'sub/.git/config', '%2ehtaccess', 'nothing', 'nothing.bib']) {
        const { status, headers, body } = await ask(`/${path}`);
        assert.deepEqual([status, body], [404, 'There is no such page.'], path);
        assert.match(String(headers['content-type']), /^text\/html/, path);
      }
      assert.equal((await ask('/.well-known/security.txt')).status, 200);
    });
  });
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const isConnected = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isConnected;
}
