import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fetchText, type Net } from '../../data/refresh/fetch-text.ts';
import { atDesk, keys, type Answer } from '../support/publisher.ts';
import { censusPartners } from '../support/publisher-answers.ts';

const args = ['us-partners-goods-census', '--years', '2025'];
const exports = JSON.stringify(censusPartners('exports', 2025));
const imports = JSON.stringify(censusPartners('imports', 2025));
const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (_, response) =>
    void response.writeHead(code, headers).end(body);

/** Runs a refresh whose exports are answered so, and says what came of it. */
async function answered(
  ...answers: Answer[]
): Promise<{ error: string; waited: number[]; asked: number; progress: string[]; printed: string[] }> {
  let result: Awaited<ReturnType<typeof answered>> | undefined;
  await atDesk(async (desk) => {
    desk.answers = [
      ['exports/hs', ...answers],
      ['imports/hs', imports],
    ];
    let error = '';
    await desk.run([...args, '--write'], keys).catch((thrown: unknown) => (error = (thrown as Error).message));
    if (error)
      assert.equal(
        desk.table('us-partners-goods-census'),
        readFileSync(new URL('../../data/tables/us-partners-goods-census.csv', import.meta.url), 'utf8'),
      );
    for (const line of [error, ...desk.progress, ...desk.printed]) assert.ok(!line.includes('secret'), `the key is in: ${line}`);
    const { waited, progress, printed } = desk;
    result = { error, waited, progress, printed, asked: desk.asked.filter(({ pathname }) => pathname.includes('exports')).length };
  });
  return result!;
}

test('too many questions: waits as long as it is asked to, in seconds or to a date, then goes on', async () => {
  const date = new Date('2026-11-23T08:01:30Z').toUTCString();
  const { error, waited, progress } = await answered(status(429, { 'retry-after': '7' }), status(429, { 'retry-after': date }), exports);
  assert.equal(error, '');
  assert.deepEqual(waited, [7000, 90_000]);
  assert.ok(progress.includes('429 Too Many Requests; again in 7 s (try 2 of 5)'), progress.join('\n'));
});

test('a fault at the publisher: asked again after 1, 2, 4 and 8 seconds, then given up with the address', async () => {
  const { error, waited, asked } = await answered(status(500));
  assert.deepEqual([waited, asked], [[1000, 2000, 4000, 8000], 5]);
  assert.match(
    error,
    /^https:\/\/api\.census\.gov\/data\/timeseries\/intltrade\/exports\/hs\?.*YEAR=2025.*: 500 Internal Server Error, 5 times$/,
  );
});

test('a connection that ends in the middle of the answer, or at once, is tried again', async () => {
  const cut: Answer = (_, response) => {
    response.writeHead(200, { 'content-length': String(exports.length) });
    response.write(exports.slice(0, 100), () => response.destroy());
  };
  const { error, waited } = await answered(cut, (request) => request.socket.destroy(), exports);
  assert.equal(error, '');
  assert.deepEqual(waited, [1000, 2000]);
});

test('a publisher that never answers is given up on, and one that is slow is waited for', async () => {
  await atDesk(async (desk) => {
    const open: (() => void)[] = [];
    desk.answers = [
      ['/silent', () => undefined],
      ['/slow', (_, response) => void open.push(() => response.end('late'))],
    ];
    const port: Net['fetch'] = (url, init) => {
      const answer = fetch(new URL(url.pathname, desk.origin()), init);
      // The slow one answers only after it has been asked.
      if (url.pathname === '/slow')
        setImmediate(function answerWhenAsked() {
          const next = open.shift();
          if (next) next();
          else setImmediate(answerWhenAsked);
        });
      return answer;
    };
    const net: Net = {
      fetch: port,
      sleep: () => Promise.resolve(),
      now: () => new Date(),
      say: () => undefined,
      cache: undefined,
      timeout: 50,
    };
    await assert.rejects(
      fetchText(new URL('https://publisher.example/silent'), (text) => text, net),
      /publisher\.example\/silent: no answer within 0\.05 s, 5 times/,
    );
    assert.equal(await fetchText(new URL('https://publisher.example/slow'), (text) => text, { ...net, timeout: 5000 }), 'late');
  });
});

test('what is no answer stops at once with address, place and expectation, and the tables stay', async () => {
  const cases: [Answer, RegExp][] = [
    ['<html><body>Sorry, we are down for maintenance</body></html>', /exports\/hs.*:1, column \(all\): found "<html>.*expected JSON/],
    [exports.slice(0, -40), /:1, column \(all\): .*expected JSON \(an array of arrays\)/],
    ['{"error":"invalid variable"}', /:1, column \(all\): found "\{.*expected an array of arrays/],
    ['[]', /the answer is empty, expected figures of 2025/],
    [JSON.stringify([censusPartners('exports', 2025)[0]]), /the answer is empty, expected figures of 2025/],
    [status(204), /the answer is empty, expected figures of 2025/],
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
    [exports.replace('"6141"', '"5880"'), /column CTY_CODE: found "5880", expected every country once/],
  ];
  for (const [answer, sentence] of cases) {
    const { error, waited } = await answered(answer);
    assert.match(error, sentence);
    assert.deepEqual(waited, [], 'asking again would not help');
  }
});

test('an answer is kept for a day, without the key in its name; --no-cache asks anew; what was no answer is not kept', async () => {
  await atDesk(async (desk) => {
    desk.answers = [
      ['exports/hs', 'not JSON', exports],
      ['imports/hs', imports],
    ];
    await assert.rejects(desk.run(args), /expected JSON/);
    await desk.run(args);
    const once = desk.asked.length;
    await desk.run(args, { CENSUS_API_KEY: 'another-secret' });
    assert.equal(desk.asked.length, once, 'answered from the cache');
    assert.ok(desk.progress.some((line) => line.startsWith('from the cache')));
    assert.ok(readdirSync(new URL('../cache/', desk.folder)).every((name) => /^[0-9a-f]{24}\.txt$/.test(name)));
    await desk.run([...args, '--no-cache']);
    assert.equal(desk.asked.length, once + 2);
    desk.time = new Date('2026-11-24T09:00:00Z');
    await desk.run(args);
    assert.equal(desk.asked.length, once + 4, 'yesterday is too old');
    assert.ok(desk.asked.every(({ host, searchParams }) => host === 'api.census.gov' && searchParams.get('key')));
  });
});

test('a longer break than five minutes is left to the person', async () => {
  const { error, waited } = await answered(status(503, { 'retry-after': '3600' }));
  assert.match(error, /503 Service Unavailable; the publisher asks to wait 3600 s$/);
  assert.deepEqual(waited, []);
});
