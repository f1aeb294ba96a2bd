import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { fetchText, type Network } from '../../data/refresh/fetch-text.ts';
import { withFixture, keys, type TestResponse } from '../support/refresh-fixture.ts';
import { censusPartnersResponse } from '../support/publisher-responses.ts';

const args = ['us-partners-goods-census', '--years', '2025'];
const exports = JSON.stringify(censusPartnersResponse('exports', 2025));
const imports = JSON.stringify(censusPartnersResponse('imports', 2025));
const status =
  (code: number, headers: Record<string, string> = {}, body = ''): TestResponse =>
  (_, response) =>
    void response.writeHead(code, headers).end(body);

/** Runs a refresh with these responses for exports. */
async function refreshWith(
  ...responses: TestResponse[]
): Promise<{ error: string; waitsMs: number[]; requestCount: number; logged: string[]; printed: string[] }> {
  let result: Awaited<ReturnType<typeof refreshWith>> | undefined;
  await withFixture(async (fixture) => {
    fixture.responses = [
      ['exports/hs', ...responses],
      ['imports/hs', imports],
    ];
    let error = '';
    await fixture.run([...args, '--write'], keys).catch((thrown: unknown) => (error = (thrown as Error).message));
    if (error)
      assert.equal(
        fixture.table('us-partners-goods-census'),
        readFileSync(new URL('../../data/tables/us-partners-goods-census.csv', import.meta.url), 'utf8'),
      );
    for (const line of [error, ...fixture.logged, ...fixture.printed]) assert.ok(!line.includes('secret'), `contains the key: ${line}`);
    const { waitsMs, logged, printed } = fixture;
    result = {
      error,
      waitsMs,
      logged,
      printed,
      requestCount: fixture.requests.filter(({ pathname }) => pathname.includes('exports')).length,
    };
  });
  return result!;
}

test('status 429: waits as long as Retry-After says, in seconds or until a date, then continues', async () => {
  const date = new Date('2026-11-23T08:01:30Z').toUTCString();
  const { error, waitsMs, logged } = await refreshWith(status(429, { 'retry-after': '7' }), status(429, { 'retry-after': date }), exports);
  assert.equal(error, '');
  assert.deepEqual(waitsMs, [7000, 90_000]);
  assert.ok(logged.includes('429 Too Many Requests; attempt 2 of 5 in 7 s'), logged.join('\n'));
});

test('status 500: tries again after 1, 2, 4 and 8 seconds, then fails with the URL', async () => {
  const { error, waitsMs, requestCount } = await refreshWith(status(500));
  assert.deepEqual([waitsMs, requestCount], [[1000, 2000, 4000, 8000], 5]);
  assert.match(
    error,
    /^https:\/\/api\.census\.gov\/data\/timeseries\/intltrade\/exports\/hs\?.*YEAR=2025.*: 500 Internal Server Error, 5 times$/,
  );
});

test('a connection that ends during or before the response: tries again', async () => {
  const truncated: TestResponse = (_, response) => {
    response.writeHead(200, { 'content-length': String(exports.length) });
    response.write(exports.slice(0, 100), () => response.destroy());
  };
  const { error, waitsMs } = await refreshWith(truncated, (request) => request.socket.destroy(), exports);
  assert.equal(error, '');
  assert.deepEqual(waitsMs, [1000, 2000]);
});

/** Without an end, until the connection is closed. */
function* endless(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(65_536, 'x');
}

test('a request without a response times out, a slow response is read, and one without an end is given up', async () => {
  await withFixture(async (fixture) => {
    const pending: (() => void)[] = [];
    fixture.responses = [
      ['/silent', () => undefined],
      ['/slow', (_, response) => void pending.push(() => response.end('late'))],
      ['/endless', (_, response) => void Readable.from(endless()).pipe(response)],
    ];
    const fetchLocally: Network['fetch'] = (url, init) => {
      const response = fetch(new URL(url.pathname, fixture.origin()), init);
      // The slow response ends only after the request has arrived.
      if (url.pathname === '/slow')
        setImmediate(function respondWhenRequested() {
          const next = pending.shift();
          if (next) next();
          else setImmediate(respondWhenRequested);
        });
      return response;
    };
    const network: Network = {
      fetch: fetchLocally,
      sleep: () => Promise.resolve(),
      now: () => new Date(),
      log: () => undefined,
      cache: undefined,
      timeoutMs: 50,
      maxBytes: 1e6,
    };
    await assert.rejects(
      fetchText(new URL('https://publisher.example/silent'), (text) => text, network),
      /publisher\.example\/silent: no answer within 0\.05 s, 5 times/,
    );
    const patient = { ...network, timeoutMs: 5000 };
    assert.equal(await fetchText(new URL('https://publisher.example/slow'), (text) => text, patient), 'late');
    await assert.rejects(
      fetchText(new URL('https://publisher.example/endless'), (text) => text, patient),
      /publisher\.example\/endless: the publisher answers with more than 1 MB/,
    );
  });
});

test('an invalid response fails at once with URL, place and expectation, and the tables stay unchanged', async () => {
  const cases: [TestResponse, RegExp][] = [
    ['<html><body>Sorry, we are down for maintenance</body></html>', /exports\/hs.*:1, column \(all\): found "<html>.*expected JSON/],
    [exports.slice(0, -40), /:1, column \(all\): .*expected JSON \(an array of arrays\)/],
    ['{"error":"invalid variable"}', /:1, column \(all\): found "\{.*expected an array of arrays/],
    ['[]', /the response is empty, expected figures of 2025/],
    [JSON.stringify([censusPartnersResponse('exports', 2025)[0]]), /the response is empty, expected figures of 2025/],
    [status(204), /the response is empty, expected figures of 2025/],
    [status(400, {}, 'error: unknown variable &#39;ALL_VAL&#39;'), /the publisher answers 400 Bad Request: error: unknown variable/],
    [status(403, {}, '<html><title>Invalid Key</title></html>'), /the publisher answers 403 Forbidden: Invalid Key/],
    [exports.replace('"CTY_CODE"', '"COUNTRY"'), /:1, column \(all\): .*expected a column CTY_CODE/],
    [exports.replace('"2025","12"]', '"2025"]'), /:2, column \(all\): .*expected 5 cells/],
    [exports.replaceAll('"2025"', '"2024"'), /:2, column YEAR: found "2024", expected 2025/],
    [exports.replaceAll('"12"', '"06"'), /:2, column MONTH: found "06", expected 12/],
    [exports.replace(/"5880","JP","\d+"/, '"5880","JP",null'), /column ALL_VAL_YR: found null, expected text/],
    [exports.replace(/"5880","JP","\d+"/, '"5880","JP",""'), /column ALL_VAL_YR: found "", expected a number \(USD\)/],
    [exports.replace(/"5880","JP","\d+"/, '"5880","JP","(D)"'), /column ALL_VAL_YR: found "\(D\)", expected a number \(USD\)/],
    [exports.replace(/"5880","JP","\d+"/, '"5880","JP","-5"'), /column ALL_VAL_YR: found "-5", expected 0 or more \(USD\)/],
    [exports.replace('"6141"', '"5880"'), /column CTY_CODE: found "5880", expected each country once/],
  ];
  for (const [response, message] of cases) {
    const { error, waitsMs } = await refreshWith(response);
    assert.match(error, message);
    assert.deepEqual(waitsMs, [], 'tried again');
  }
});

test('a valid response is cached for a day, without the key in its name; --no-cache downloads it again', async () => {
  await withFixture(async (fixture) => {
    fixture.responses = [
      ['exports/hs', 'not JSON', exports],
      ['imports/hs', imports],
    ];
    await assert.rejects(fixture.run(args), /expected JSON/);
    await fixture.run(args);
    const requestCount = fixture.requests.length;
    await fixture.run(args, { CENSUS_API_KEY: 'another-secret' });
    assert.equal(fixture.requests.length, requestCount, 'read from the cache');
    assert.ok(fixture.logged.some((line) => line.startsWith('from the cache')));
    assert.ok(readdirSync(new URL('../cache/', fixture.folder)).every((name) => /^[0-9a-f]{24}\.txt$/.test(name)));
    await fixture.run([...args, '--no-cache']);
    assert.equal(fixture.requests.length, requestCount + 2);
    fixture.now = new Date('2026-11-24T09:00:00Z');
    await fixture.run(args);
    assert.equal(fixture.requests.length, requestCount + 4, 'the cached response is too old');
    assert.ok(fixture.requests.every(({ host, searchParams }) => host === 'api.census.gov' && searchParams.get('key')));
  });
});

test('a Retry-After of more than five minutes ends the refresh', async () => {
  const { error, waitsMs } = await refreshWith(status(503, { 'retry-after': '3600' }));
  assert.match(error, /503 Service Unavailable; the publisher asks to wait 3600 s$/);
  assert.deepEqual(waitsMs, []);
});
