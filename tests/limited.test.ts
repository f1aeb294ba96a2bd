import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { limited } from './support/limited.ts';

const folder = mkdtempSync(join(tmpdir(), 'limited-'));
after(() => rmSync(folder, { recursive: true }));

const program = (name: string, code: string): string => {
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
};
const never = new AbortController().signal;

test('a program answers, or it is said how it ended', async () => {
  const answers = program('answers.mjs', 'process.send(JSON.parse(process.argv[2]).year + 1, () => process.exit());');
  assert.equal(await limited(answers, { year: 2014 }, never), 2015);
  await assert.rejects(limited(program('fails.mjs', 'process.exit(3);'), {}, never), /ended with 3 before it had a result/);
});

test('a program that hangs is ended, and so is what it has started in a group of its own, as a browser is', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // Stays as long as its connection.
  const browser = program('browser.mjs', `import net from 'node:net'; net.connect(${port}, '127.0.0.1');`);
  const hangs = program(
    'hangs.mjs',
    `import { spawn } from 'node:child_process';
    spawn(process.execPath, [${JSON.stringify(browser)}], { detached: true, stdio: 'ignore' });
    process.on('SIGTERM', () => {});`,
  );
  const limit = new AbortController();
  const run = limited(hangs, {}, limit.signal);
  const [connection] = (await once(server, 'connection')) as [Socket];
  connection.resume();
  limit.abort();
  await assert.rejects(run, /not done in time/);
  await once(connection, 'close');
  server.close();
});
