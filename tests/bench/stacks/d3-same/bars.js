import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import slice from '../../../../data/slices/top-partners.json';
import { bars as plainBars } from '../d3/bars.js';
import { figure } from './figure.js';
import { number, ordinal, percent, region, usd } from './format.js';

const text = {
  en: {
    title: (count, year) => `Top ${count} destinations of US goods exports, ${year}`,
    takeaway: (rank, name, amount, share, year) =>
      `${name} was the ${rank === 1 ? '' : `${ordinal(rank)}-`}largest destination of US goods exports in ${year}, with ${amount}, ${share} of the total.`,
    unit: 'billion US dollars, same scale every year',
    spoken: (rank, name, amount, share) => `${rank}. ${name}: ${amount}, ${share} of the total`,
    columns: ['Rank', 'Partner', 'Exports (million US dollars)', 'Share of the world total (%)'],
    tip: ['Exports', 'Imports', 'Balance'],
    source:
      'U.S. Census Bureau, Trade in Goods by Country (country.xlsx), edition of 2026-04. Census basis: exports f.a.s., general imports at customs value.',
  },
  ja: {
    title: (count, year) => `米国の財輸出先 上位${count}（${year}年）`,
    takeaway: (rank, name, amount, share, year) => `${year}年、${name}は米国の財輸出先の第${rank}位で、${amount}（全体の${share}）だった。`,
    unit: '億ドル、全年共通の目盛り',
    spoken: (rank, name, amount, share) => `${rank}位 ${name}：${amount}、全体の${share}`,
    columns: ['順位', '相手', '輸出（百万ドル）', '対世界合計の割合（％）'],
    tip: ['輸出', '輸入', '収支'],
    source:
      '米国勢調査局「Trade in Goods by Country (country.xlsx)」（2026-04版）。通関（センサス）ベース：輸出はf.a.s.価格、一般輸入は課税価格。',
  },
};
const largest = max(slice.exportsMusd, (values) => max(values));
const count = 15;

function compose(year, lang, width) {
  const t = text[lang];
  const i = year - slice.firstYear;
  const world = slice.worldExportsMusd[i];
  const all = slice.partners
    .flatMap((code, p) =>
      slice.exportsMusd[p][i] === null ? [] : [{ id: code, value: slice.exportsMusd[p][i], imports: slice.importsMusd[p][i] }],
    )
    .sort((a, b) => b.value - a.value)
    .map((partner, i) => ({ ...partner, rank: i + 1 }));
  const marks = all.slice(0, count).map((partner) => {
    const label = region(partner.id, lang);
    const share = percent(partner.value / world, lang);
    const amounts = [partner.value, partner.imports, partner.value - partner.imports].map((musd) => usd(musd, lang));
    return {
      ...partner,
      label,
      share,
      spoken: t.spoken(partner.rank, label, amounts[0], share),
      tip: t.tip.map((name, i) => [name, amounts[i]]),
    };
  });
  const isNarrow = width < 480;
  const height = 44 + marks.length * (isNarrow ? 48 : 36);
  const left = isNarrow ? 22 : 34 + max(marks, ({ label }) => label.length) * (lang === 'ja' ? 13 : 7.6);
  const x = scaleLinear([0, largest], [left, isNarrow ? width - 20 : width - 120]).nice(5);
  const y = scaleBand([44, height]).domain(marks.map(({ id }) => id));
  for (const mark of marks) Object.assign(mark, { x: x(mark.value), y: y(mark.id) + y.bandwidth() });
  const japan = all.find(({ id }) => id === 'JP');
  const perUnit = lang === 'ja' ? 100 : 1000;
  return {
    title: t.title(marks.length, year),
    takeaway: t.takeaway(japan.rank, region('JP', lang), usd(japan.value, lang), percent(japan.value / world, lang), year),
    summary: t.title(marks.length, year),
    notes: [],
    source: { text: t.source, url: slice.source.url },
    columns: [
      { label: t.columns[0], text: (mark) => mark.rank },
      { label: t.columns[1], text: (mark) => mark.label },
      { label: t.columns[2], text: (mark) => number(mark.value, lang) },
      { label: t.columns[3], text: (mark) => number((mark.value / world) * 100, lang, 1) },
    ],
    marks,
    entry: marks[0].id,
    width,
    height: height + 4,
    unit: t.unit,
    ticks: x.ticks(5).map((value) => ({ x: x(value), label: number(value / perUnit, lang) })),
    isNarrow,
    left,
    xOf: x,
    yOf: y,
    lang,
  };
}

function draw(svg, { marks, ticks, unit, width, height, isNarrow, left, xOf, yOf, lang }) {
  const frame = svg.selectAll('.axis').data([0]).join('g').attr('class', 'axis').attr('aria-hidden', 'true');
  frame.selectAll('.unit').data([unit]).join('text').attr('class', 'unit').attr('y', 12).text(String);
  frame
    .selectAll('line')
    .data(ticks)
    .join('line')
    .attr('class', (_, i) => (i ? 'grid' : 'base'))
    .attr('x1', (tick) => tick.x)
    .attr('x2', (tick) => tick.x)
    .attr('y1', 44)
    .attr('y2', height - 4);
  frame
    .selectAll('.tick')
    .data(ticks)
    .join('text')
    .attr('class', 'tick')
    .attr('text-anchor', 'middle')
    .attr('x', (tick) => tick.x)
    .attr('y', 36)
    .text((tick) => tick.label);
  const step = yOf.bandwidth();
  const textY = isNarrow ? 18 : step / 2 + 5;
  const rows = svg
    .selectAll('.mark')
    .data(marks)
    .join((enter) => {
      const row = enter.append('g');
      row.append('rect').attr('class', 'hit').attr('x', 1).attr('y', 1);
      const drawn = row.append('g').attr('aria-hidden', 'true');
      for (const name of ['rank', 'label']) drawn.append('text').attr('class', name);
      drawn.append('rect').attr('class', 'bar');
      drawn.append('text').attr('class', 'figure');
      return row;
    })
    .attr('class', (mark) => `mark ${mark.id === 'JP' ? 'lit' : ''}`)
    .attr('transform', (mark) => `translate(0 ${yOf(mark.id)})`);
  rows
    .select('.hit')
    .attr('width', width - 2)
    .attr('height', step - 2);
  const nameX = isNarrow ? left : 26;
  rows
    .select('.rank')
    .attr('x', nameX - 8)
    .attr('y', textY)
    .attr('text-anchor', 'end')
    .text((mark) => mark.rank);
  rows
    .select('.label')
    .attr('x', nameX)
    .attr('y', textY)
    .text((mark) => mark.label);
  rows
    .select('.bar')
    .attr('x', left)
    .attr('y', isNarrow ? 25 : 7)
    .attr('width', (mark) => Math.max(xOf(mark.value) - left, 1))
    .attr('height', isNarrow ? 14 : step - 14);
  rows
    .select('.figure')
    .attr('x', (mark) => (isNarrow ? width - 2 : xOf(mark.value) + 8))
    .attr('y', textY)
    .attr('text-anchor', isNarrow ? 'end' : 'start')
    .text((mark) => usd(mark.value, lang, true))
    .append('tspan')
    .attr('class', 'detail')
    .attr('dx', 6)
    .text((mark) => mark.share);
}

/** @param given a year, or rows, which are drawn by the plain D3 chart because no chart of the kit has a thousand bars */
export function bars(element, given) {
  if (typeof given === 'object') return plainBars(element, given);
  const years = [slice.firstYear, slice.firstYear + slice.worldExportsMusd.length - 1];
  return figure(element, { years, year: given, axis: 'y', compose, draw });
}
