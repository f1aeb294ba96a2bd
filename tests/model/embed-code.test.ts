import assert from 'node:assert/strict';
import { test } from 'node:test';
import { divCode, frameCode, moduleCode, pictureCode, scriptCode, type EmbeddedChart } from '../../src/model/embed-code.ts';

const chart: EmbeddedChart = {
  tag: 'state-map',
  attributes: [
    ['lang', 'en'],
    ['partner', 'KR'],
    ['deep-link', ''],
  ],
  content: '',
  packs: ['partners/KR.js'],
  base: 'https://cdn.example/dist/',
  title: 'Exports “by state”',
  takeaway: 'Texas & California',
  height: 600,
};
const pack = '<script src="https://cdn.example/dist/partners/KR.js"></script>\n';
const element = '<state-map lang="en" partner="KR" deep-link';

test('the code of a script has the script, the packs of partners and the element', () => {
  const script = '<script src="https://cdn.example/dist/standalone/state-map.js"></script>\n';
  assert.equal(scriptCode(chart), `${script}${pack}${element}></state-map>`);
  assert.equal(scriptCode({ ...chart, maxWidth: 480 }), `${script}${pack}${element} style="max-width: 480px"></state-map>`);
  assert.equal(scriptCode({ ...chart, packs: [], content: '<table></table>' }), `${script}${element}><table></table></state-map>`);
});

test('the code of a module has type="module"', () => {
  assert.equal(
    moduleCode(chart),
    `<script type="module" src="https://cdn.example/dist/cdn/state-map.js"></script>\n${pack}${element}></state-map>`,
  );
});

const embed = '<script src="https://cdn.example/dist/embed/embed.js" async></script>';

test('the code of a frame has the attributes in its address, a title, its height, and the largest width if there is one', () => {
  const frame = (style: string): string =>
    `<iframe src="https://cdn.example/dist/embed/state-map.html?lang=en&amp;partner=KR&amp;deep-link=" title="Exports “by state”" width="100%" height="600" loading="lazy" style="${style}"></iframe>\n${embed}`;
  assert.equal(frameCode(chart), frame('border:0'));
  assert.equal(frameCode({ ...chart, maxWidth: 480 }), frame('border:0; max-width:480px'));
});

test('the code of a div has the attributes as data, and the takeaway as its text', () => {
  const div = (style: string): string =>
    `<div data-trade-widget="state-map" data-lang="en" data-partner="KR" data-deep-link${style}>Texas &amp; California</div>\n${embed}`;
  assert.equal(divCode(chart), div(''));
  assert.equal(divCode({ ...chart, maxWidth: 480 }), div(' style="max-width: 480px"'));
});

test('the code of a picture has its size, and its description as the text', () => {
  assert.equal(
    pictureCode('<svg width="700" height="500"></svg>', 'Texas & California'),
    '<img src="data:image/svg+xml,%3Csvg%20width%3D%22700%22%20height%3D%22500%22%3E%3C%2Fsvg%3E" alt="Texas &amp; California" width="700" height="500" style="max-width: 100%; height: auto">',
  );
});
