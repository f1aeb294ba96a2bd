import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { fetchCustomData } from '../../src/custom-data/fetch.ts';
import { CustomDataError } from '../../src/custom-data/text.ts';

/** Sends a request to a server that answers with a listener. */
async function serving<T>(answer: RequestListener, request: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await request(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
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
const hasMessage = (message: string) => (error: Error) => {
  assert.ok(error instanceof CustomDataError, String(error));
  assert.equal(error.message, message);
  return true;
};

test('fetchCustomData() distinguishes CSV and JSON by type or content', async () => {
  assert.deepEqual(await get('text/csv', '\ufeffcode,value\nCA,1'), { kind: 'csv', text: 'code,value\nCA,1' });
  assert.deepEqual(await get('application/json', '[]'), { kind: 'json', text: '[]' });
  assert.deepEqual(await get('text/plain', ' {"rows": []}'), { kind: 'json', text: ' {"rows": []}' });
});

test('fetchCustomData() follows a redirect', async () => {
  const input = await serving(
    (request, response) =>
      request.url === '/' ? response.writeHead(302, { location: '/file.csv' }).end() : response.writeHead(200).end('a,b'),
    (origin) => fetchCustomData(origin, never, 'en'),
  );
  assert.equal(input.kind === 'csv' && input.text, 'a,b');
});

test('fetchCustomData() reads the encoding that the server names, and UTF-16 by its byte order mark', async () => {
  // 年,輸出
  const shiftJis = Buffer.from([0x94, 0x4e, 0x2c, 0x97, 0x41, 0x8f, 0x6f]);
  assert.deepEqual(await get('text/csv; charset=Shift_JIS', shiftJis), { kind: 'csv', text: '年,輸出' });
  assert.deepEqual(await get('text/csv', Buffer.from('\ufeff年,輸出', 'utf16le')), { kind: 'csv', text: '年,輸出' });
  await assert.rejects(get('text/csv', shiftJis), hasMessage('The file is not in the expected character encoding, utf-8.'));
});

test('fetchCustomData() rejects with a message for a web page, a missing file and an unreachable server', async () => {
  await assert.rejects(get('text/html', '<!doctype html>'), hasMessage('Found a web page, not a CSV or JSON file.'));
  await assert.rejects(
    get('text/plain', '\n<!DOCTYPE html><title>Sign in</title>'),
    hasMessage('Found a web page, not a CSV or JSON file.'),
  );
  await assert.rejects(get('text/plain', '', 404), hasMessage('The server answered 404 (Not Found) instead of a file.'));
  const origin = await serving(
    () => undefined,
    (closedOrigin) => Promise.resolve(closedOrigin),
  );
  const unreachable = 'The file cannot be reached, or its server does not allow other sites to read it (CORS).';
  await assert.rejects(fetchCustomData(origin, never, 'en'), hasMessage(unreachable));
  await assert.rejects(fetchCustomData(origin, never, 'ja'), /接続できないか、.*（CORS）を許可していません。$/);
});

test('fetchCustomData() stops reading a file of more than 20 MB', async () => {
  let sentMegabytes = 0;
  const fetchFrom = (origin: string) => fetchCustomData(origin, never, 'en');
  const endless: RequestListener = (_, response) => {
    const megabyte = Buffer.alloc(1e6, '1');
    const write = (): void => {
      while (!response.destroyed && sentMegabytes < 200 && response.write(megabyte)) sentMegabytes++;
    };
    response.on('drain', write);
    write();
  };
  await assert.rejects(serving(endless, fetchFrom), hasMessage('The file is larger than 20 MB.'));
  assert.ok(sentMegabytes < 100, `${sentMegabytes} MB were sent`);
  const announced: RequestListener = (_, response) => response.writeHead(200, { 'content-length': 3e7 }).write('1');
  await assert.rejects(serving(announced, fetchFrom), hasMessage('The file is larger than 20 MB.'));
});

test('fetchCustomData() rejects with the reason of its signal', async () => {
  const silent: RequestListener = () => undefined;
  await assert.rejects(
    serving(silent, (origin) => fetchCustomData(origin, AbortSignal.timeout(50), 'en')),
    { name: 'TimeoutError' },
  );
});
