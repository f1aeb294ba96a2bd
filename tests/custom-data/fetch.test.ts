import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { fetchCustomData } from '../../src/custom-data/fetch.ts';
import { CustomDataError } from '../../src/custom-data/text.ts';

/** What is asked of a server that answers like this. */
async function serving<T>(answer: RequestListener, ask: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const never = new AbortController().signal;
const get = (type: string, body: Buffer | string, status = 200) =>
  serving(
    (_, response) => response.writeHead(status, { 'content-type': type }).end(body),
    (origin) => fetchCustomData(origin, never, 'en'),
  );
const says = (sentence: string) => (error: Error) => {
  assert.ok(error instanceof CustomDataError, String(error));
  assert.equal(error.message, sentence);
  return true;
};

test('a CSV file and a JSON file are told apart by type or by content', async () => {
  assert.deepEqual(await get('text/csv', '\ufeffcode,value\nCA,1'), { kind: 'csv', text: 'code,value\nCA,1' });
  assert.deepEqual(await get('application/json', '[]'), { kind: 'json', text: '[]' });
  assert.deepEqual(await get('text/plain', ' {"rows": []}'), { kind: 'json', text: ' {"rows": []}' });
});

test('a redirect is followed', async () => {
  const input = await serving(
    (request, response) =>
      request.url === '/' ? response.writeHead(302, { location: '/file.csv' }).end() : response.writeHead(200).end('a,b'),
    (origin) => fetchCustomData(origin, never, 'en'),
  );
  assert.equal(input.kind === 'csv' && input.text, 'a,b');
});

test('Shift_JIS is read as the server names it, UTF-16 by its byte order mark', async () => {
  // 年,輸出
  const shiftJis = Buffer.from([0x94, 0x4e, 0x2c, 0x97, 0x41, 0x8f, 0x6f]);
  assert.deepEqual(await get('text/csv; charset=Shift_JIS', shiftJis), { kind: 'csv', text: '年,輸出' });
  assert.deepEqual(await get('text/csv', Buffer.from('\ufeff年,輸出', 'utf16le')), { kind: 'csv', text: '年,輸出' });
  await assert.rejects(get('text/csv', shiftJis), says('The file is not in the character encoding utf-8 that was expected.'));
});

test('a web page, a missing file and a server that is not there each have their sentence', async () => {
  await assert.rejects(get('text/html', '<!doctype html>'), says('Found a web page, not a CSV or JSON file.'));
  await assert.rejects(get('text/plain', '\n<!DOCTYPE html><title>Sign in</title>'), says('Found a web page, not a CSV or JSON file.'));
  await assert.rejects(get('text/plain', '', 404), says('The server answered 404 (Not Found) instead of a file.'));
  const origin = await serving(
    () => undefined,
    (gone) => Promise.resolve(gone),
  );
  const unreachable = 'The server does not allow other sites to read it (CORS), or it cannot be reached.';
  await assert.rejects(fetchCustomData(origin, never, 'en'), says(unreachable));
  await assert.rejects(fetchCustomData(origin, never, 'ja'), /CORS.*許可していないか、接続できません。$/);
});

test('a file of more than 20 MB is given up while it comes', async () => {
  let sent = 0;
  const endless = (origin: string) => fetchCustomData(origin, never, 'en');
  const answer: RequestListener = (_, response) => {
    const megabyte = Buffer.alloc(1e6, '1');
    const more = (): void => {
      while (!response.destroyed && sent < 200 && response.write(megabyte)) sent++;
    };
    response.on('drain', more);
    more();
  };
  await assert.rejects(serving(answer, endless), says('The file is larger than 20 MB.'));
  assert.ok(sent < 100, `${sent} MB were sent`);
  const announced: RequestListener = (_, response) => response.writeHead(200, { 'content-length': 3e7 }).write('1');
  await assert.rejects(serving(announced, endless), says('The file is larger than 20 MB.'));
});

test('a signal ends it with its own reason', async () => {
  const silent: RequestListener = () => undefined;
  await assert.rejects(
    serving(silent, (origin) => fetchCustomData(origin, AbortSignal.timeout(50), 'en')),
    { name: 'TimeoutError' },
  );
});
