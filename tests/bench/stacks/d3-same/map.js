import { geoPath } from 'd3-geo';
import { scaleThreshold } from 'd3-scale';
import { feature, mesh } from 'topojson-client';
import { topology } from '../../figures/map.js';
import exported from '../../../../data/slices/state-exports.json';
import names from '../../../../data/slices/state-names.json';
import ranks from '../../../../data/slices/state-ranks.json';
import shares from '../../../../data/slices/state-shares.json';
import { places, reach } from '../../figures/places.js';
import { figure } from './figure.js';
import { list, number, ordinal, percent, usd } from './format.js';

const text = {
  en: {
    title: (year) => `Goods exports to Japan by state, ${year}`,
    summary: (year) => `Map of the United States: Goods exports to Japan by state, ${year}`,
    takeaway: (names, first, count, year) =>
      `${names} exported the most goods to Japan in ${year}, ${first} for the first; ${count} states passed $1 billion.`,
    spoken: (name, value, share, rank) => `${name}: ${value}, ${share} of all its goods exports, Japan ${rank}`,
    rank: ordinal,
    unit: 'billion US dollars (states)',
    none: 'no data',
    noData: (names, year) => `No value is published for ${names} in ${year}: unknown, not zero.`,
    tip: ['Goods exports to Japan', 'Share of all goods exports', 'Rank of Japan'],
    columns: ['Order', 'State', 'Goods exports to Japan (million US dollars)', 'Share of all goods exports (%)', 'Rank of Japan'],
    source:
      'U.S. Census Bureau, State trade data (exctyall), the newest edition that holds the year, edition of 2013-2016 to 2017-2020. Census basis, f.a.s., by state of origin of movement.',
  },
  ja: {
    title: (year) => `州別の対日財輸出額（${year}年）`,
    summary: (year) => `米国の地図：州別の対日財輸出額（${year}年）`,
    takeaway: (names, first, count, year) =>
      `${year}年の対日財輸出額は${names}の順に大きく、首位は${first}。10億ドルを超えたのは${count}州だった。`,
    spoken: (name, value, share, rank) => `${name}：${value}、財輸出総額の${share}、日本は${rank}`,
    rank: (rank) => `第${rank}位`,
    unit: '億ドル（州の数）',
    none: 'データなし',
    noData: (names, year) => `${names}の${year}年の値は公表されていない（ゼロではない）。`,
    tip: ['対日財輸出額', '財輸出総額に占める割合', '日本の順位'],
    columns: ['順', '州', '対日財輸出額（百万ドル）', '財輸出総額に占める割合（％）', '日本の順位'],
    source:
      '米国勢調査局「State trade data (exctyall), the newest edition that holds the year」（2013-2016 to 2017-2020版）。通関（センサス）ベース、f.a.s.価格、輸送起点の州による。',
  },
};
const limits = [100, 500, 1000, 2000, 5000];
const classOf = scaleThreshold(limits, [0, 1, 2, 3, 4, 5]);
const textures = ['', 'M3 1.5V4.5M1.5 3H4.5', 'M0 6L6 0M0 0L6 6', 'M0 1.5H6M0 4.5H6', 'M0 1.5H6M0 4.5H6M1.5 0V6M4.5 0V6', 'M0 0H6V6H0Z'];
const callouts = ['MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC'];
const path = geoPath();
const { regions } = topology.objects;
const shapes = new Map(feature(topology, regions).features.map((shape) => [shape.id, path(shape)]));
const borders = path(mesh(topology, regions, (a, b) => a !== b));
const coast = path(mesh(topology, regions, (a, b) => a === b));

function compose(year, lang, width) {
  const t = text[lang];
  const at = year - exported.firstYear;
  const isTiles = width < 480;
  const scale = Math.min((width - 36) / reach.width, 620 / reach.height);
  const pitch = Math.min(width / 11, 56);
  const top = isTiles ? 88 : 48;
  const boxX = reach.width * scale + 12;
  const states = exported.states.map((id, i) => {
    const n = names.codes.indexOf(id);
    const value = exported.japanMusd[i][at];
    const [share, rank] = [shares.worldSharePercent[i][at], ranks.japanRank[i][at]];
    const label = names[lang][n];
    const written = [
      value === null ? t.none : usd(value, lang),
      share === null ? t.none : percent(share / 100, lang),
      rank === null ? t.none : t.rank(rank),
    ];
    const { at: point, to, tile } = places[id];
    const [x, y] = isTiles ? [(tile[0] - 0.5) * pitch, top + (tile[1] - 0.5) * pitch] : [point[0] * scale, top + point[1] * scale];
    const side = callouts.indexOf(id);
    const box = isTiles
      ? { x: x - pitch / 2 + 1, y: y - pitch / 2 + 1, side: pitch - 2 }
      : side >= 0 && { x: boxX, y: top + reach.height * scale * 0.33 + side * 27, side: 24 };
    return {
      id,
      label,
      value,
      share,
      rank,
      bin: value === null ? -1 : classOf(value),
      x,
      y,
      box,
      path: isTiles ? '' : shapes.get(id),
      to,
      written,
      spoken: value === null ? `${label}: ${t.none}` : t.spoken(label, ...written),
      tip: t.tip.map((name, i) => [name, written[i]]),
    };
  });
  const marks = states.sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const missing = marks.filter(({ value }) => value === null).map(({ label }) => label);
  const unitOf = (musd) => (lang === 'ja' ? number(musd / 100, lang) : number(musd / 1000, lang, musd < 1000 ? 1 : 0));
  const ranges = limits
    .map((limit, i) => (i ? `${unitOf(limits[i - 1])}–${unitOf(limit)}` : `< ${unitOf(limit)}`))
    .concat(`≥ ${unitOf(limits.at(-1))}`);
  return {
    title: t.title(year),
    summary: t.summary(year),
    takeaway: t.takeaway(
      list(
        marks.slice(0, 3).map(({ label }) => label),
        lang,
      ),
      marks[0].written[0],
      marks.filter(({ value }) => value >= 1000).length,
      year,
    ),
    notes: missing.length ? [t.noData(missing.join(', '), year)] : [],
    source: { text: t.source, url: exported.source.url },
    columns: [
      { label: t.columns[0], text: (mark) => marks.indexOf(mark) + 1 },
      { label: t.columns[1], text: (mark) => mark.label },
      { label: t.columns[2], text: ({ value }) => (value === null ? t.none : number(value, lang, 2)) },
      { label: t.columns[3], text: ({ share }) => (share === null ? t.none : number(share, lang, 1)) },
      { label: t.columns[4], text: ({ rank }) => rank ?? t.none },
    ],
    marks,
    entry: marks[0].id,
    width,
    height: Math.ceil(isTiles ? top + 8 * pitch : top + reach.height * scale) + 4,
    unit: t.unit,
    legend: [...ranges, t.none].map((text, i) => {
      const bin = i === 6 ? -1 : i;
      const column = isTiles ? i % 3 : i;
      return {
        bin,
        text: `${text} (${marks.filter((mark) => mark.bin === bin).length})`,
        x: column * (isTiles ? 100 : 96),
        y: 22 + (isTiles ? Math.floor(i / 3) * 20 : 0),
      };
    }),
    transform: `translate(0 ${top}) scale(${scale})`,
    isTiles,
  };
}

const className = (bin) => (bin < 0 ? 'none' : `c${bin}`);

function patterns(svg) {
  if (!svg.select('defs').empty()) return;
  const pattern = (defs, id) =>
    defs.append('pattern').attr('id', id).attr('width', 6).attr('height', 6).attr('patternUnits', 'userSpaceOnUse');
  const defs = svg.append('defs');
  textures.forEach((d, i) => {
    const one = pattern(defs, `same-t${i}`);
    one.append('rect').attr('width', 6).attr('height', 6).attr('fill', `var(--c${i})`);
    one.append('path').attr('class', 'texture').attr('d', d);
  });
  pattern(defs, 'same-none').attr('patternTransform', 'rotate(45)').append('path').attr('class', 'hatch').attr('d', 'M0 0V6');
}

function draw(svg, { marks, legend, unit, transform, isTiles }, _entry, current) {
  patterns(svg);
  const key = svg.selectAll('.key').data([0]).join('g').attr('class', 'key').attr('aria-hidden', 'true');
  key.selectAll('.unit').data([unit]).join('text').attr('class', 'unit').attr('y', 12).text(String);
  key
    .selectAll('rect')
    .data(legend)
    .join('rect')
    .attr('class', (item) => `swatch ${className(item.bin)}`)
    .attr('x', (item) => item.x + 0.5)
    .attr('y', (item) => item.y)
    .attr('width', 14)
    .attr('height', 14);
  key
    .selectAll('.tick')
    .data(legend)
    .join('text')
    .attr('class', 'tick')
    .attr('x', (item) => item.x + 20)
    .attr('y', (item) => item.y + 11.5)
    .text((item) => item.text);
  const states = svg
    .selectAll('.mark')
    .data(marks, (mark) => mark.id)
    .join((enter) => enter.append('g').attr('class', 'mark'))
    .order();
  states
    .selectAll('.region')
    .data((mark) => (mark.path ? [mark] : []))
    .join('path')
    .attr('class', (mark) => `region ${className(mark.bin)}`)
    .attr('transform', transform)
    .attr('d', (mark) => mark.path);
  const boxed = (mark) => (mark.box ? [mark] : []);
  states
    .selectAll('.box')
    .data(boxed)
    .join('rect')
    .attr('class', (mark) => `box ${className(mark.bin)}`)
    .attr('rx', 3)
    .attr('x', (mark) => mark.box.x)
    .attr('y', (mark) => mark.box.y)
    .attr('width', (mark) => mark.box.side)
    .attr('height', (mark) => mark.box.side);
  states
    .selectAll('.in')
    .data(boxed)
    .join('text')
    .attr('class', (mark) => `in ${mark.bin > 2 ? 'full' : ''}`)
    .attr('aria-hidden', 'true')
    .attr('text-anchor', 'middle')
    .attr('x', (mark) => mark.box.x + mark.box.side / 2)
    .attr('y', (mark) => mark.box.y + mark.box.side / 2 + 4.5)
    .text((mark) => mark.id);
  const over = svg.selectAll('.over').data([0]).join('g').attr('class', 'over').attr('aria-hidden', 'true').raise();
  over
    .selectAll('.edge')
    .data(isTiles ? [] : [borders, coast])
    .join('path')
    .attr('class', (_, i) => `edge ${i ? 'coast' : 'borders'}`)
    .attr('transform', transform)
    .attr('d', String);
  const led = isTiles ? [] : marks.filter((mark) => mark.box);
  over
    .selectAll('.leader')
    .data(led)
    .join('path')
    .attr('class', 'leader')
    .attr('d', (mark) => `M${mark.x},${mark.y}L${mark.box.x},${mark.box.y + mark.box.side / 2}`);
  over
    .selectAll('.pin')
    .data(led)
    .join('circle')
    .attr('class', 'pin')
    .attr('r', 1.5)
    .attr('cx', (mark) => mark.x)
    .attr('cy', (mark) => mark.y);
  over
    .selectAll('.ring')
    .data(marks.filter((mark) => mark.id === current && mark.path))
    .join('path')
    .attr('class', 'ring')
    .attr('transform', transform)
    .attr('d', (mark) => mark.path);
}

export function map(element, year) {
  const years = [exported.firstYear, exported.firstYear + exported.japanMusd[0].length - 1];
  return figure(element, { years, year, axis: 'y', compose, draw });
}
