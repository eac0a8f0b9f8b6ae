import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get } from 'node:http';
import { connect } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openPort } from '../../src/serve/open-port.ts';
import { UsageError } from '../../src/terminal/usage-error.ts';
import { run } from '../commands/run-command.ts';
import { type Started, start } from './start-process.ts';

const SITE = join(import.meta.dirname, '../sites/one-language');
/**
 * Addresses of this computer that others can reach, without link-local IPv6 addresses, which need an interface name.
 */
const OTHERS = Object.values(networkInterfaces())
  .flatMap((found) => found ?? [])
  .filter(({ internal, address }) => !internal && !address.startsWith('fe80:'));
const IPV4 = OTHERS.find(({ family }) => family === 'IPv4')?.address;
const HAS_IPV6 = Object.values(networkInterfaces()).some((found) =>
  found?.some(({ address }) => address === '::1'),
);

async function isOpen(url: string, host: string): Promise<boolean> {
  const socket = connect(Number(new URL(url).port), host);
  const answered = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return answered;
}

let started: Started;
let port = '';
before(async () => {
  started = await start(SITE, { isSupervised: true });
  port = new URL(started.url).port;
});
after(() => started.stop());

describe('the preview has drafts, so only this computer can open it', () => {
  test('it answers on every address of localhost', async () => {
    for (const host of ['localhost', '127.0.0.1', ...(HAS_IPV6 ? ['[::1]'] : [])]) {
      const response = await fetch(`http://${host}:${port}/issues/1/`);
      assert.equal(response.status, 200);
      assert.match(await response.text(), /<h1/);
    }
  });

  test('browsers get messages on every address', async () => {
    for (const host of ['127.0.0.1', ...(HAS_IPV6 ? ['[::1]'] : [])]) {
      const headers = {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': Buffer.from('sixteen bytes ..').toString('base64'),
      };
      const [{ statusCode }, socket] = await once(get(`http://${host}:${port}/`, { headers }), 'upgrade');
      assert.equal(statusCode, 101);
      socket.destroy();
    }
  });

  test('other addresses of the computer are closed', { skip: OTHERS.length === 0 }, async () => {
    for (const { address } of OTHERS) assert.equal(await isOpen(started.url, address), false, address);
    assert.doesNotMatch(started.printed(), /network/);
  });
});

/** Sends a request as written and returns the status of the answer with the rest of it. */
async function answerTo(url: string, lines: readonly string[]): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  // Not ended: a page that is still to be written is answered later, and Node drops the answer to a closed side.
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  let text = '';
  for await (const chunk of socket) {
    text += String(chunk);
    // The connection of a WebSocket stays open.
    if (text.startsWith('HTTP/1.1 101')) break;
  }
  return { status: Number(text.split(' ')[1]), text };
}

const statusOf = async (url: string, lines: readonly string[]) => (await answerTo(url, lines)).status;

/** The status of the answer under a host. */
function statusFor(url: string, host: string, ...more: readonly string[]): Promise<number> {
  return statusOf(url, ['GET /issues/1/ HTTP/1.1', `Host: ${host}`, 'Connection: close', ...more]);
}

/** The status of the answer to a browser's request for a WebSocket. */
function socketStatus(url: string, host: string, ...more: readonly string[]): Promise<number> {
  const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'];
  const key = `Sec-WebSocket-Key: ${Buffer.from('sixteen bytes ..').toString('base64')}`;
  return statusOf(url, ['GET / HTTP/1.1', `Host: ${host}`, ...upgrade, key, ...more]);
}

describe('the preview has drafts, so it answers only under its own names', () => {
  test('those of this computer, however they are written', async () => {
    for (const host of [
      ...[
        'localhost',
        `localhost:${port}`,
        'LocalHost',
        'localhost.',
        `LOCALHOST.:${port}`,
        'localhost:9000',
      ],
      ...['my-journal.localhost', '127.0.0.1', `127.0.0.1:${port}`, '127.255.0.1', '127.1', '[::1]'],
      ...[`[::1]:${port}`, '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::FFFF:7F00:1]'],
    ]) {
      assert.equal(await statusFor(started.url, host), 200, host);
      assert.equal(await socketStatus(started.url, host, `Origin: http://${host}`), 101, host);
    }
  });

  test('and no other, whatever a header of a proxy says', async () => {
    for (const host of [
      ...['evil.example', `evil.example:${port}`, 'localhost.evil.example', 'evil-localhost', 'localhost..'],
      ...[
        '127.0.0.1.evil.example',
        '128.0.0.1',
        '0.0.0.0',
        '192.168.1.5',
        '[::2]',
        '[::]',
        '[::ffff:8.8.8.8]',
      ],
      ...['[::ffff:7f:1]', '', 'localhost evil.example', 'evil@localhost', 'localhost/evil', 'localhost:x'],
      ...['localhost,evil.example', '%6cocalhost', '[::1', '::1'],
    ]) {
      assert.equal(await statusFor(started.url, host), 403, host);
      assert.equal(await socketStatus(started.url, host, `Origin: http://${host}`), 403, host);
    }
    for (const header of ['X-Forwarded-Host: localhost', 'Forwarded: host=localhost', 'X-Host: localhost'])
      assert.equal(await statusFor(started.url, 'evil.example', header), 403, header);
    assert.equal(await statusFor(started.url, 'localhost', 'X-Forwarded-Host: evil.example'), 200);
    const { text } = await answerTo(started.url, [
      'GET / HTTP/1.1',
      'Host: evil.example',
      'Connection: close',
    ]);
    assert.match(text, /it answers only under names of this computer: http:\/\/localhost:\d+/);
  });

  test('also if the request names a host in another way, or none', async () => {
    const local = 'Host: localhost';
    const ask = (line: string, ...more: readonly string[]) =>
      statusOf(started.url, [line, ...more, 'Connection: close']);
    assert.equal(await ask('GET / HTTP/1.0'), 403);
    assert.equal(await ask('GET / HTTP/1.0', local), 200);
    assert.equal(await ask('GET / HTTP/1.1'), 400);
    assert.equal(await ask('GET http://localhost/issues/1/ HTTP/1.1', local), 200);
    assert.equal(await ask('GET http://evil.example/issues/1/ HTTP/1.1', local), 403);
    assert.equal(await ask('GET http://localhost/issues/1/ HTTP/1.1', 'Host: evil.example'), 403);
    assert.equal(await ask('GET / HTTP/1.1', local, 'Host: evil.example'), 403);
    assert.equal(await ask('GET / HTTP/1.1', 'Host: evil.example', local), 403);
  });

  test('only its own pages can use it', async () => {
    const own = `localhost:${port}`;
    for (const origin of [
      ...[
        'http://evil.example',
        'null',
        'http://localhost:1',
        'http://localhost',
        `http://127.0.0.1:${port}`,
      ],
      ...[`http://evil.localhost:${port}`, `http://${own}.evil.example`, `http://${own}/x`, own, ''],
    ]) {
      assert.equal(await socketStatus(started.url, own, `Origin: ${origin}`), 403, origin);
      assert.equal(await statusFor(started.url, own, `Origin: ${origin}`), 403, origin);
    }
    assert.equal(await statusFor(started.url, own, `Origin: http://${own}`), 200);
    const ask = ['GET /.preview/state.json HTTP/1.1', `Host: ${own}`, 'Connection: close'];
    const { text } = await answerTo(started.url, ask);
    assert.doesNotMatch(text, /access-control/i);
    assert.match(text, /cross-origin-resource-policy: same-origin/i);
  });

  test('it can only be read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const lines = [`${method} / HTTP/1.1`, 'Host: localhost', 'Content-Length: 0', 'Connection: close'];
      const { status, text } = await answerTo(started.url, lines);
      assert.equal(status, 405, method);
      assert.match(text, /allow: GET, HEAD/i);
    }
    const head = ['HEAD /issues/1/ HTTP/1.1', 'Host: localhost', 'Connection: close'];
    assert.equal(await statusOf(started.url, head), 200);
  });
});

describe('--host', () => {
  test('0.0.0.0 opens the port to the network and prints the address', {
    skip: IPV4 === undefined,
  }, async () => {
    const started = await start(SITE, { args: ['--host', '0.0.0.0'] });
    const { port } = new URL(started.url);
    const elsewhere = `http://${IPV4}:${port}/`;
    try {
      await started.until('the other address', () => started.printed().includes(elsewhere));
      assert.match(started.printed(), /On other devices on the network, drafts included: http/);
      assert.equal((await fetch(`${elsewhere}issues/1/`)).status, 200);
      assert.equal((await started.request('issues/1/')).status, 200);
      for (const host of [`${IPV4}:${port}`, '0.0.0.0', hostname(), `${hostname()}.LOCAL.`, 'localhost'])
        assert.equal(await statusFor(elsewhere, host), 200, host);
      for (const host of ['evil.example', '203.0.113.7', `${hostname()}.evil.example`])
        assert.equal(await statusFor(elsewhere, host), 403, host);
    } finally {
      await started.stop();
    }
  });

  test('an address opens that one in addition to localhost', { skip: IPV4 === undefined }, async () => {
    const started = await start(SITE, { args: ['--host', IPV4 ?? ''] });
    try {
      for (const { address } of OTHERS)
        assert.equal(await isOpen(started.url, address), address === IPV4, address);
      assert.equal(await statusFor(started.url, IPV4 ?? ''), 200);
      assert.equal((await started.request('issues/1/')).status, 200);
    } finally {
      await started.stop();
    }
  });

  test('an address that the computer does not have is wrong usage', async () => {
    const { code, stderr } = await run(['start', '--content', SITE, '--host', 'no-such-computer.invalid']);
    assert.equal(code, 2);
    assert.match(stderr, /^This computer has no address "no-such-computer\.invalid"/);
    // The same without a process.
    await assert.rejects(openPort({ host: '203.0.113.7', port: 0, language: 'es' }), (error) => {
      assert.ok(error instanceof UsageError);
      assert.match(error.message, /^Esta computadora no tiene la dirección "203\.0\.113\.7"/);
      return true;
    });
  });
});

test('a preview that is killed leaves no process behind', {
  skip: process.platform === 'win32',
}, async () => {
  await started.kill();
  assert.equal(await isOpen(started.url, '127.0.0.1'), false);
});
