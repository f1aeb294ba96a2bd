import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const importFile = (file: string): Promise<unknown> => import(new URL(file, root).href);

test('every module of dist/npm can be imported in Node, without a browser', async () => {
  const modules = globSync('dist/npm/**/*.js', { cwd: root }).filter((file) => !/(define|cli\/bin)\.js$/.test(file));
  assert.ok(modules.length > 5, `found only ${modules.length} modules in dist/npm`);
  for (const file of modules) await importFile(file);
  assert.equal('window' in globalThis, false);
});

test('a class module registers no element; its define module registers it', async () => {
  const { TradeBalance } = (await importFile('dist/npm/index.js')) as { TradeBalance: CustomElementConstructor };
  // In Node, Lit provides `customElements`.
  assert.equal(customElements.get('trade-balance'), undefined);
  await importFile('dist/npm/elements/trade-balance/define.js');
  assert.equal(customElements.get('trade-balance'), TradeBalance);
});
