import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runWithLimit } from './run-with-limit.ts';

const folder = mkdtempSync(join(tmpdir(), 'run-with-limit-'));
after(() => rmSync(folder, { recursive: true }));

const writeModule = (name: string, code: string): string => {
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
};
const never = new AbortController().signal;

test('a module sends its result, or the error says how it ended', async () => {
  const sends = writeModule('sends.mjs', 'process.send(JSON.parse(process.argv[2]).year + 1, () => process.exit());');
  assert.equal(await runWithLimit(sends, { year: 2014 }, never), 2015);
  await assert.rejects(runWithLimit(writeModule('fails.mjs', 'process.exit(3);'), {}, never), /ended with 3 before it had a result/);
});

test('everything that a module prints is passed on before the result', async () => {
  const prints = writeModule('prints.mjs', `process.send(1); process.stdout.write('x'.repeat(1e6), () => process.exit());`);
  let output = '';
  await runWithLimit(prints, {}, never, (text) => (output += text));
  assert.equal(output.length, 1e6);
});

test('a module that hangs is killed, and so is a detached process that it has started, as browsers are', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // Runs until its connection is closed.
  const browser = writeModule('browser.mjs', `import net from 'node:net'; net.connect(${port}, '127.0.0.1');`);
  const hangs = writeModule(
    'hangs.mjs',
    `import { spawn } from 'node:child_process';
    spawn(process.execPath, [${JSON.stringify(browser)}], { detached: true, stdio: 'ignore' });
    process.on('SIGTERM', () => {});`,
  );
  const limit = new AbortController();
  const run = runWithLimit(hangs, {}, limit.signal);
  const [connection] = (await once(server, 'connection')) as [Socket];
  connection.resume();
  limit.abort();
  await assert.rejects(run, /did not finish in time/);
  await once(connection, 'close');
  server.close();
});
