import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
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

describe('the preview has drafts, so only this computer can open it', () => {
  let started: Started;
  before(async () => {
    started = await start(SITE);
  });
  after(() => started.stop());

  test('it answers on every address of localhost', async () => {
    const { port } = new URL(started.url);
    for (const host of ['localhost', '127.0.0.1', ...(HAS_IPV6 ? ['[::1]'] : [])]) {
      const response = await fetch(`http://${host}:${port}/issues/1/`);
      assert.equal(response.status, 200);
      assert.match(await response.text(), /<h1/);
    }
  });

  test('browsers get messages on every address', async () => {
    const { port } = new URL(started.url);
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

describe('--host', () => {
  test('0.0.0.0 opens the port to the network and prints the address', {
    skip: IPV4 === undefined,
  }, async () => {
    const started = await start(SITE, ['--host', '0.0.0.0']);
    const { port } = new URL(started.url);
    const elsewhere = `http://${IPV4}:${port}/`;
    try {
      await started.until('the other address', () => started.printed().includes(elsewhere));
      assert.match(started.printed(), /On other devices on the network, drafts included: http/);
      assert.equal((await fetch(`${elsewhere}issues/1/`)).status, 200);
      assert.equal((await started.request('issues/1/')).status, 200);
    } finally {
      await started.stop();
    }
  });

  test('an address opens that one in addition to localhost', { skip: IPV4 === undefined }, async () => {
    const started = await start(SITE, ['--host', IPV4 ?? '']);
    try {
      for (const { address } of OTHERS)
        assert.equal(await isOpen(started.url, address), address === IPV4, address);
      assert.equal((await started.request('issues/1/')).status, 200);
    } finally {
      await started.stop();
    }
  });

  test('an address that the computer does not have is wrong usage', async () => {
    const { code, stderr } = await run(['start', '--content', SITE, '--host', 'no-such-computer.invalid']);
    assert.equal(code, 2);
    assert.match(stderr, /^This computer has no address "no-such-computer\.invalid"/);
    const spanish = await run(['start', '--content', SITE, '--host', '203.0.113.7', '--language', 'es']);
    assert.match(spanish.stderr, /^Esta computadora no tiene la dirección "203\.0\.113\.7"/);
  });
});
