import { expect } from '@open-wc/testing';
import { h, patch, type Child } from '../../src/compiled/patch.ts';

describe('what is drawn again is changed in place', () => {
  let root: HTMLElement;
  const draw = (...children: Child[]): string => {
    patch(root, children);
    return root.innerHTML;
  };
  beforeEach(() => {
    root = document.createElement('div');
  });

  it('an element stays the same element while its attributes and its text change', () => {
    expect(draw(h('p', { class: 'a', title: 'one' }, 'text'))).to.equal('<p class="a" title="one">text</p>');
    const { firstChild } = root;
    const text = firstChild!.firstChild;
    expect(draw(h('p', { class: 'b', lang: 'ja' }, 5))).to.equal('<p class="b" lang="ja">5</p>');
    expect(root.firstChild).to.equal(firstChild);
    expect(root.firstChild!.firstChild).to.equal(text);
  });

  it('what is false or undefined is no attribute, true is one without a value', () => {
    expect(draw(h('button', { disabled: true, 'aria-sort': undefined, hidden: false }))).to.equal('<button disabled=""></button>');
    expect(draw(h('button', { disabled: false, 'aria-sort': 'ascending', hidden: true }))).to.equal(
      '<button aria-sort="ascending" hidden=""></button>',
    );
  });

  it('what comes and goes leaves what follows it in its place', () => {
    draw(undefined, h('details', {}));
    const details = root.querySelector('details');
    expect(draw(h('p', {}, 'reading'), h('details', {}))).to.equal('<p>reading</p><details></details>');
    expect(root.querySelector('details')).to.equal(details);
    expect(draw(undefined, h('details', {}))).to.equal('<details></details>');
    expect(root.querySelector('details')).to.equal(details);
  });

  it('a list grows, shrinks and is laid out flat', () => {
    const list = (...names: string[]): string => draw(names.map((name) => [h('i', {}, name), ' ']));
    expect(list('a', 'b')).to.equal('<i>a</i> <i>b</i> ');
    expect(list('b', 'c', 'd')).to.equal('<i>b</i> <i>c</i> <i>d</i> ');
    expect(list('d')).to.equal('<i>d</i> ');
    expect(list()).to.equal('');
  });

  it('a text takes the place of an element, and an element that of a text', () => {
    draw(h('p', {}), 'text');
    expect(draw('text', h('p', {}))).to.equal('text<p></p>');
    expect(draw(h('b', {}), h('i', {}))).to.equal('<b></b><i></i>');
  });

  it('only the last listener hears', () => {
    const heard: string[] = [];
    for (const name of ['first', 'second']) draw(h('button', { onclick: () => heard.push(name) }));
    root.querySelector('button')!.click();
    expect(heard).to.deep.equal(['second']);
    draw(h('button', {}));
    root.querySelector('button')!.click();
    expect(heard).to.deep.equal(['second']);
  });

  it('the value of a field is what is drawn, whatever was typed before', () => {
    const field = (value: string): HTMLInputElement => {
      draw(h('input', { type: 'range', min: 2000, max: 2020, value }));
      return root.querySelector('input')!;
    };
    expect(field('2010').valueAsNumber).to.equal(2010);
    root.querySelector('input')!.value = '2015';
    expect(field('2012').valueAsNumber).to.equal(2012);
  });

  it('a drawing is of SVG, and what stands around it of HTML', () => {
    draw(h('div', {}, h('svg', { viewBox: '0 0 9 9' }, h('g', {}, h('rect', { width: 5 })))));
    expect(root.querySelector('rect')).to.be.instanceOf(SVGRectElement);
    expect(root.querySelector('svg')!.viewBox.baseVal.width).to.equal(9);
    expect(root.querySelector('div')).to.be.instanceOf(HTMLDivElement);
  });

  it('what is no text and no element is not drawn, whatever it looks like', () => {
    const data = JSON.parse('[null, {"tag": "img", "attributes": {"src": "x"}, "children": []}, true]') as Child[];
    expect(draw('a', data, 'b')).to.equal('ab');
  });

  it('what a reader has opened stays open', () => {
    draw(h('details', { class: 'a' }, h('summary', {})));
    root.querySelector('details')!.open = true;
    expect(draw(h('details', { class: 'b' }, h('summary', {})))).to.equal('<details class="b" open=""><summary></summary></details>');
  });

  it('a dialog that others have opened behind it stays, and so does a place that they gave', () => {
    draw(h('p', {}));
    root.append(document.createElement('dialog'));
    root.querySelector('p')!.style.top = '5px';
    expect(draw(h('p', { class: 'a' }))).to.equal('<p style="top: 5px;" class="a"></p><dialog></dialog>');
  });
});
