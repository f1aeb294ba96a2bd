import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import slice from '../../../../data/slices/trade-balance.json';
import { figure } from './figure.js';
import { number, usd } from './format.js';

const text = {
  en: {
    title: (first, last) => `US trade with Japan in goods and services, ${first}–${last}`,
    summary: (first, last) =>
      `Line chart of US exports of goods and services to Japan and imports from Japan, one point a year, ${first} to ${last}`,
    takeaway: (amount, year, before, isUp) =>
      `The US deficit with Japan in goods and services was ${amount} in ${year}, ${isUp ? 'up' : 'down'} from ${before} in ${year - 1}.`,
    spoken: (year, exports, imports, gap) => `${year}: exports ${exports}, imports ${imports}, deficit ${gap}`,
    unit: 'billion US dollars',
    names: { exports: 'Exports', imports: 'Imports', gap: 'Deficit' },
    columns: ['Year', 'Exports (million US dollars)', 'Imports (million US dollars)', 'Balance (million US dollars)'],
    note: 'Current US dollars, not adjusted for inflation.',
    source:
      'U.S. Bureau of Economic Analysis, U.S. International Trade in Goods and Services by Selected Countries and Areas, edition of 2025-03-06. Balance of payments (BOP) basis.',
  },
  ja: {
    title: (first, last) => `米国の対日財・サービス貿易（${first}〜${last}年）`,
    summary: (first, last) => `米国の対日財・サービス輸出と輸入の折れ線グラフ（年次、${first}〜${last}年）`,
    takeaway: (amount, year, before, isUp) =>
      `${year}年、米国の対日財・サービス収支は${amount}の赤字で、${year - 1}年の${before}から${isUp ? '拡大' : '縮小'}した。`,
    spoken: (year, exports, imports, gap) => `${year}年：輸出${exports}、輸入${imports}、赤字${gap}`,
    unit: '億ドル',
    names: { exports: '輸出', imports: '輸入', gap: '赤字' },
    columns: ['年', '輸出（百万ドル）', '輸入（百万ドル）', '収支（百万ドル）'],
    note: '名目額（米ドル）。物価調整なし。',
    source:
      '米国経済分析局（BEA）「U.S. International Trade in Goods and Services by Selected Countries and Areas」（2025-03-06版）。国際収支（BOP）ベース。',
  },
};
const { bop } = slice;
const total = (flow) => bop[`${flow}GoodsMusd`].map((goods, i) => goods + bop[`${flow}ServicesMusd`][i]);
const flows = { exports: total('exports'), imports: total('imports') };
const firstYear = bop.firstYear;
const lastYear = firstYear + flows.exports.length - 1;

function compose(year, lang, width) {
  const t = text[lang];
  const height = Math.round(width < 480 ? Math.max(280, width * 0.88) : Math.min(Math.max(width * 0.5, 300), 460));
  const y = scaleLinear([0, max([...flows.exports, ...flows.imports])], [height - 26, 40]).nice(5);
  const perUnit = lang === 'ja' ? 100 : 1000;
  const yTicks = y.ticks(5).map((value) => ({ y: y(value), label: number(value / perUnit, lang) }));
  const left = max(yTicks, ({ label }) => label.length) * 7 + 10;
  const right = width - max(Object.values(t.names), (name) => name.length) * (lang === 'ja' ? 13 : 7.6) - 14;
  const x = scaleLinear([firstYear, lastYear], [left + 10, right]);
  const marks = flows.exports.map((exports, i) => {
    const imports = flows.imports[i];
    const amounts = [exports, imports, imports - exports].map((musd) => usd(musd, lang));
    const id = firstYear + i;
    return {
      id: String(id),
      label: String(id),
      exports,
      imports,
      x: x(id),
      y: y(Math.max(exports, imports)),
      spoken: t.spoken(id, ...amounts),
      tip: [],
    };
  });
  const gap = (year) => flows.imports[year - firstYear] - flows.exports[year - firstYear];
  return {
    title: t.title(firstYear, lastYear),
    summary: t.summary(firstYear, lastYear),
    takeaway: t.takeaway(usd(gap(year), lang), year, usd(gap(year - 1), lang), gap(year) > gap(year - 1)),
    notes: [t.note],
    source: { text: t.source, url: bop.source.url },
    columns: [
      { label: t.columns[0], text: (mark) => mark.id },
      { label: t.columns[1], text: (mark) => number(mark.exports, lang) },
      { label: t.columns[2], text: (mark) => number(mark.imports, lang) },
      { label: t.columns[3], text: (mark) => number(mark.exports - mark.imports, lang) },
    ],
    marks,
    entry: String(year),
    width,
    height,
    t,
    yTicks,
    xTicks: x.ticks(width / 100).filter(Number.isInteger),
    left,
    right,
    xOf: x,
    yOf: y,
    lang,
  };
}

function draw(svg, view, shownId) {
  const { t, marks, yTicks, xTicks, left, right, height, xOf, yOf, lang } = view;
  const bottom = height - 26;
  const shown = marks.find(({ id }) => id === shownId);
  const drawing = svg.selectAll('.drawing').data([0]).join('g').attr('class', 'drawing').attr('aria-hidden', 'true');
  drawing.selectAll('.unit').data([t.unit]).join('text').attr('class', 'unit').attr('y', 12).text(String);
  drawing
    .selectAll('.level')
    .data(yTicks)
    .join('line')
    .attr('class', (_, i) => `level ${i ? 'grid' : 'base'}`)
    .attr('x1', left)
    .attr('x2', right)
    .attr('y1', (tick) => tick.y)
    .attr('y2', (tick) => tick.y);
  drawing
    .selectAll('.amount')
    .data(yTicks)
    .join('text')
    .attr('class', 'amount tick')
    .attr('text-anchor', 'end')
    .attr('x', left - 6)
    .attr('y', (tick) => tick.y + 4)
    .text((tick) => tick.label);
  drawing
    .selectAll('.when')
    .data([...xTicks.filter((year) => Math.abs(xOf(year) - shown.x) > 44), Number(shown.id)])
    .join('text')
    .attr('class', 'when tick')
    .attr('text-anchor', 'middle')
    .attr('x', (year) => xOf(year))
    .attr('y', bottom + 19)
    .text(String);
  drawing
    .selectAll('.gap')
    .data([marks])
    .join('path')
    .attr('class', 'gap')
    .attr(
      'd',
      area(
        (mark) => mark.x,
        (mark) => yOf(mark.exports),
        (mark) => yOf(mark.imports),
      ),
    );
  const names = ['exports', 'imports'];
  drawing
    .selectAll('.line')
    .data(names)
    .join('path')
    .attr('class', (name) => `line ${name}`)
    .attr('d', (name) =>
      line(
        (mark) => mark.x,
        (mark) => yOf(mark[name]),
      )(marks),
    );
  drawing
    .selectAll('.name')
    .data(names)
    .join('text')
    .attr('class', (name) => `name ${name}`)
    .attr('x', right + 10)
    .attr('y', (name) => yOf(marks.at(-1)[name]) + 4)
    .text((name) => t.names[name]);
  drawing
    .selectAll('.rule')
    .data([shown])
    .join('line')
    .attr('class', 'rule')
    .attr('x1', shown.x)
    .attr('x2', shown.x)
    .attr('y1', shown.y)
    .attr('y2', bottom);
  drawing
    .selectAll('.dot')
    .data(names)
    .join('circle')
    .attr('class', (name) => `dot ${name}`)
    .attr('r', 4.5)
    .attr('cx', shown.x)
    .attr('cy', (name) => yOf(shown[name]));
  const gap = {
    name: 'gap',
    y: (yOf(shown.exports) + yOf(shown.imports)) / 2 + 4,
    text: `${t.names.gap} ${usd(shown.imports - shown.exports, lang, true)}`,
  };
  const values = names.map((name) => ({ name, y: yOf(shown[name]) + (name === 'imports' ? -26 : 26), text: usd(shown[name], lang, true) }));
  const isRight = shown.x + 110 > right;
  drawing
    .selectAll('.value')
    .data([...values, gap])
    .join('text')
    .attr('class', ({ name }) => `value ${name === 'gap' ? '' : name}`)
    .attr('x', shown.x + (isRight ? -9 : 9))
    .attr('text-anchor', isRight ? 'end' : 'start')
    .attr('y', (label) => label.y)
    .text((label) => label.text);
  const band = xOf(firstYear + 1) - xOf(firstYear);
  svg
    .selectAll('.mark')
    .data(marks)
    .join((enter) => {
      const mark = enter.append('g').attr('class', 'mark');
      mark.append('rect').attr('class', 'hit');
      return mark;
    })
    .select('.hit')
    .attr('x', (mark) => mark.x - band / 2)
    .attr('y', 26)
    .attr('width', band)
    .attr('height', bottom - 26);
}

export const lines = (element) => figure(element, { year: 2014, axis: 'x', compose, draw });
