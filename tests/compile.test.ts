import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributesUsed, compiled } from '../src/package/compile.ts';

/** What a template becomes. */
const of = (template: string): string => compiled(`const drawn = ${template};`, './patch.ts').replace(/^import .*\nconst drawn = |;$/g, '');

test('an element becomes a call, with its attributes by their names and its children behind them', () => {
  assert.equal(
    of('html`<p class="notes" part="notes">Each <b>figure</b></p>`'),
    'h("p",{class:"notes",part:"notes"},"Each ",h("b",{},"figure"))',
  );
  assert.equal(of('svg`<rect class="hit" data-mark=${id} x=${x + 1} />`'), 'h("rect",{class:"hit","data-mark":id,x:x + 1})');
  assert.equal(of('svg`<svg viewBox="0 0 ${w} ${h}"></svg>`'), 'h("svg",{viewBox:`0 0 ${w} ${h}`})');
});

test('several elements become a list', () => {
  assert.equal(of('svg`<path d=${d} />${rest}`'), '[h("path",{d:d}),rest]');
});

test('a listener, a property and a boolean keep what they are', () => {
  assert.equal(
    of('html`<button @click=${() => act(1)} ?disabled=${a <= b}>‹</button><input .value=${year} />`'),
    '[h("button",{onclick:() => act(1),disabled:!!(a <= b)},"‹"),h("input",{value:year})]',
  );
});

test('a template within a template is compiled where it stands', () => {
  assert.equal(
    of('svg`<g>${marks.map((mark) => svg`<text x=${mark.x}>${mark.label}</text>`)}</g>`'),
    'h("g",{},marks.map((mark) => h("text",{x:mark.x},mark.label)))',
  );
});

test('line breaks between elements are no text, a space in a line is', () => {
  assert.equal(of('html`<p>\n  ${a}\n  ${b} ${c}\n  text of\n  two lines\n</p>`'), 'h("p",{},a,b," ",c,"text of two lines")');
});

test('quotes, backticks and entities in a text stay what a reader sees', () => {
  const drawn = of('html`<a title="say &quot;no&quot; to ${who}">1 &lt; 2</a>`');
  assert.equal(drawn, 'h("a",{title:`say "no" to ${who}`},"1 < 2")');
});

test('html and svg are no longer asked of lit, the rest is', () => {
  assert.equal(
    compiled("import { html, nothing, svg, type TemplateResult } from 'lit';\nhtml`<p></p>`", './patch.ts').replace(/ +/g, ' '),
    'import { h } from "./patch.ts";\nimport { nothing, type TemplateResult } from \'lit\';\nh("p",{})',
  );
  assert.equal(compiled("import { css } from 'lit';", './patch.ts'), "import { css } from 'lit';");
});

test('a hole where there can be none stops the build with the template that has it', () => {
  assert.throws(() => of('html`<!-- ${note} --><p></p>`'), /`<!-- \$\{note\} --><p><\/p>`: a hole stands where none can be compiled/);
});

test('the attributes that templates have are known, so that no build gives them other names', () => {
  of('html`<input list="names" ?hidden=${no} />`');
  assert.ok(attributesUsed.has('list') && attributesUsed.has('hidden'));
});
