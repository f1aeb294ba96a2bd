import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transformWithOxc } from 'vite';
import { baseAddress } from '../../src/site/base-address.ts';
import { frameworkCodes } from '../../src/site/framework-code.ts';
import {
  fragmentOf,
  formsOf,
  isWrongWidth,
  maxWidthOf,
  stateFrom,
  usedAttributes,
  withTag,
  type BuilderState,
} from '../../src/site/state.ts';

const attribute = (name: string): { name: string; type: string; description: string } => ({ name, type: 'string', description: '' });
const elements = [
  { tag: 'state-map', attributes: ['year', 'measure', 'lang', 'heading', 'scheme', 'source'].map(attribute) },
  { tag: 'trade-balance', attributes: ['year', 'basis', 'lang', 'heading', 'scheme', 'source'].map(attribute) },
  { tag: 'trade-fact', attributes: ['name', 'year', 'lang'].map(attribute) },
];
const state: BuilderState = {
  tag: 'state-map',
  attributes: { lang: 'ja', year: '2014', measure: 'share', heading: '"a" & <b>=#?%+ 見出し', scheme: 'dark' },
  maxWidth: '640',
  form: 'react',
  figures: { fileName: 'korea 1.csv', text: 'code,year\nCA,2014\n' },
  isFile: true,
};

test('the fragment of the address restores everything that was chosen', () => {
  assert.deepEqual(stateFrom(fragmentOf(state), elements, 'en'), state);
  const smallest: BuilderState = { ...state, attributes: { lang: 'en' }, maxWidth: '', form: 'script', figures: undefined, isFile: false };
  assert.equal(fragmentOf(smallest), '#chart=state-map&lang=en');
  assert.deepEqual(stateFrom(fragmentOf(smallest), elements, 'ja'), smallest);
});

test('what a fragment has and the manifest does not know is left out', () => {
  const read = stateFrom('#chart=evil&onclick=alert(1)&src=x&year=2014&code=exe&max-width=9', elements, 'en');
  assert.deepEqual([read.tag, read.attributes, read.form], ['trade-balance', { lang: 'en', year: '2014' }, 'script']);
});

test('another chart keeps language, looks and figures, but not the words and choices of the first one', () => {
  const next = withTag(state, 'trade-balance', elements, 'en');
  assert.deepEqual(next.attributes, { lang: 'ja', scheme: 'dark' });
  assert.equal(next.figures, state.figures);
  const fact = withTag(state, 'trade-fact', elements, 'en');
  assert.deepEqual([fact.attributes, fact.figures], [{ lang: 'ja', name: 'two-way-total' }, undefined]);
});

test('no form is offered that cannot show what was chosen', () => {
  const official = { ...state, figures: undefined };
  assert.equal(formsOf(official).length, 11);
  assert.deepEqual(formsOf(state), ['script', 'modules', 'picture', 'react', 'vue', 'svelte']);
  assert.ok(!formsOf({ ...official, attributes: { view: 'table' } }).includes('picture'));
  const forFacts = ['script', 'modules', 'wordpress', 'shortcode', 'react', 'vue', 'svelte'];
  assert.deepEqual(formsOf({ ...official, tag: 'trade-fact' }), forFacts);
  // A block and a shortcode contain figures, but a post has no file beside it.
  assert.deepEqual(formsOf({ ...state, isFile: false }).slice(2, 4), ['wordpress', 'shortcode']);
  assert.ok(!formsOf({ ...state, isFile: false }, false).includes('wordpress'));
});

test('a width is used from 280 to 2000 pixels, and any other one is wrong', () => {
  const widths = ['', '279', '280', '640', '2000', '2001', '12.5', '1e3', '99999'];
  const read = widths.map((maxWidth) => ({ ...state, maxWidth }));
  assert.deepEqual(read.map(maxWidthOf), [undefined, undefined, 280, 640, 2000, undefined, undefined, undefined, undefined]);
  assert.deepEqual(read.map(isWrongWidth), [false, true, false, false, false, true, true, true, true]);
});

test('an address of a publication is used if it is one of the web', () => {
  const used = (address: string): string | undefined =>
    usedAttributes({ ...state, attributes: { lang: 'en', 'source-url': address } })['source-url'];
  assert.equal(used('https://example.org/a?b=1'), 'https://example.org/a?b=1');
  for (const address of ['example.org', 'javascript:alert(1)', 'ftp://example.org/', 'https://a b', 'see below'])
    assert.equal(used(address), undefined, address);
  assert.equal(usedAttributes(state), state.attributes);
});

test('the address of the files is that of the page, else a wanted one, and only an address of the web', () => {
  const cdn = 'https://cdn.example/dist/';
  const served = 'https://site.example/trade/';
  assert.deepEqual(baseAddress(null, served, cdn), { address: served, problem: undefined });
  assert.deepEqual(baseAddress('http://other.example/a?b#c', served, cdn), { address: 'http://other.example/a/', problem: undefined });
  for (const wanted of ['javascript:alert(1)', 'data:text/html,x', 'file:///a/', 'other.example', '//other.example', ' '])
    assert.deepEqual(baseAddress(wanted, served, cdn), { address: served, problem: 'invalid' }, wanted);
  for (const local of ['http://localhost:8080/', 'http://127.0.0.1/', 'http://[::1]/'])
    assert.deepEqual(baseAddress(null, local, cdn), { address: local, problem: 'local' });
  assert.deepEqual(baseAddress(null, 'file:///home/me/site/', cdn), { address: cdn, problem: 'unknown' });
  assert.equal(baseAddress('https://a.example/', 'file:///home/me/site/', cdn).problem, undefined);
  assert.equal(baseAddress('https://a.example/"><script>', served, cdn).address, 'https://a.example/%22%3E%3Cscript%3E/');
});

test('no brace of a heading or of a figure begins an expression of a framework', async () => {
  const chart = {
    tag: 'state-map',
    attributes: [['heading', '{x} {{y}} "z"']] as const,
    content: '<table><tbody><tr><td>{a}</td></tr></tbody></table>',
    packs: ['partners/KR.js'],
    base: '',
    title: '',
    takeaway: '',
    height: 1,
    maxWidth: 640,
  };
  const markup =
    'heading="&#123;x&#125; &#123;&#123;y&#125;&#125; &quot;z&quot;"%><table><tbody><tr><td>&#123;a&#125;</td></tr></tbody></table></state-map>';
  const imports = (framework: string): string =>
    `import 'trade-widgets/state-map/define';\nimport 'trade-widgets/partners/KR';\nimport 'trade-widgets/${framework}';\n`;
  const styled = `<state-map ${markup.replace('%', ' style="max-width: 640px"')}`;
  assert.equal(frameworkCodes.vue(chart), `<script setup lang="ts">\n${imports('vue')}</script>\n\n<template>\n  ${styled}\n</template>`);
  assert.equal(frameworkCodes.svelte(chart), `<script lang="ts">\n${imports('svelte')}</script>\n\n${styled}`);
  const { code } = await transformWithOxc(frameworkCodes.react(chart), 'chart.jsx');
  assert.match(code, /heading: "\{x\} \{\{y\}\} \\"z\\""/);
  assert.equal(
    frameworkCodes.react(chart),
    `${imports('react')}\nexport const TradeChart = () => (\n  <div style={{ maxWidth: '640px' }}><state-map ${markup.replace('%', '')}</div>\n);`,
  );
});
