/** The strip of the chosen mark under a drawing: its name, its figures, and a small line of all its years. */
import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { list } from './format.js';

const [width, plotHeight, height, inset] = [180, 36, 54, 4];
const text = {
  en: {
    year: String,
    shown: (year, figure) => `${year}: ${figure ?? 'no figure here'}`,
    highest: (years, figure) => `highest ${years} (${figure})`,
    lowest: (years, figure) => `lowest ${years} (${figure})`,
    missing: (years) => `no figure here for ${years}`,
    sentence: (parts) => `${parts.join('; ')}.`,
  },
  ja: {
    year: (year) => `${year}年`,
    shown: (year, figure) => `${year}：${figure ?? '数値はここにはない'}`,
    highest: (years, figure) => `最高は${years}（${figure}）`,
    lowest: (years, figure) => `最低は${years}（${figure}）`,
    missing: (years) => `${years}の数値はここにはない`,
    sentence: (parts) => `${parts.join('。')}。`,
  },
};

/** The years whose figure is beyond all others. A rank between two bounds can leave that open. */
const extremeOf = (known, isBeyond) => known.filter((one) => known.every((other) => other === one || isBeyond(one, other)));

function historyWords(years, year, lang) {
  const t = text[lang];
  const listOf = (some) => list(some.map(t.year), lang);
  const known = years.filter(({ value }) => value !== null).map((one) => ({ atMost: one.value, ...one }));
  const missing = years.filter((one) => one.value === null && one.year !== year).map((one) => one.year);
  const highest = extremeOf(known, (a, b) => a.value >= b.atMost);
  const lowest = extremeOf(known, (a, b) => a.atMost <= b.value);
  const extreme = (found, write) => (found.length ? [write(listOf(found.map((one) => one.year)), found[0].text)] : []);
  return t.sentence([
    t.shown(t.year(year), years.find((one) => one.year === year)?.text),
    ...(known.length > 1 && highest.length < known.length ? [...extreme(highest, t.highest), ...extreme(lowest, t.lowest)] : []),
    ...(missing.length ? [t.missing(listOf(missing))] : []),
  ]);
}

function drawSparkline(root, years, year) {
  const values = years.map(({ value }) => value).filter((value) => value !== null);
  const [lowest, highest] = extent(values);
  const x = scaleLinear([years[0].year, years.at(-1).year], [inset, width - inset]);
  // Amounts start at zero. Ranks are negative, so that the first one is the highest.
  const y = scaleLinear(highest < 0 ? [lowest, highest] : [Math.min(0, lowest), highest], [plotHeight - inset, inset]);
  const svg = root.append('svg').attr('class', 'sparkline').attr('viewBox', `0 0 ${width} ${height}`).attr('width', width);
  svg.attr('height', height).attr('aria-hidden', 'true');
  const base = plotHeight - 0.5;
  svg
    .append('line')
    .attr('class', 'base')
    .attr('x1', inset)
    .attr('x2', width - inset)
    .attr('y1', base)
    .attr('y2', base);
  const path = line(
    (one) => x(one.year),
    (one) => y(one.value),
  ).defined(({ value }) => value !== null);
  svg.append('path').attr('class', 'history').attr('d', path(years));
  svg.append('line').attr('class', 'now').attr('x1', x(year)).attr('x2', x(year)).attr('y1', 0).attr('y2', plotHeight);
  const shown = years.filter((one) => one.year === year && one.value !== null);
  svg
    .selectAll('circle')
    .data(shown)
    .join('circle')
    .attr('r', 3.5)
    .attr('cx', (one) => x(one.year))
    .attr('cy', (one) => y(one.value));
  for (const [i, one] of [years[0], years.at(-1)].entries())
    svg
      .append('text')
      .attr('class', 'tick')
      .attr('x', i * width)
      .attr('y', height - 4)
      .attr('text-anchor', i ? 'end' : 'start')
      .text(one.year);
}

/** @param history {label, years: [{year, value, atMost, text}]}: a rank has two bounds */
export function drawStrip(root, mark, history, { id, year, lang, words, letGo }) {
  root.html('').attr('aria-labelledby', `${id}-chosen`);
  const head = root.append('div').attr('class', 'chosen-name');
  head.append('strong').attr('id', `${id}-chosen`).text(mark.label);
  // Enter lets go of a mark, so the button is no tab stop of its own.
  head
    .append('button')
    .attr('type', 'button')
    .attr('tabindex', -1)
    .attr('aria-label', words.letGo(mark.label))
    .text('✕')
    .on('click', letGo);
  const facts = root.append('dl').selectAll('div').data(mark.facts).join('div');
  facts.append('dt').text(([name]) => name);
  facts.append('dd').text(([, value]) => value);
  const box = root.append('div').attr('class', 'years-of-mark');
  drawSparkline(box, history.years, year);
  const sentence = box.append('p');
  sentence.append('span').attr('class', 'measure').text(history.label);
  sentence.append('span').text(` ${historyWords(history.years, year, lang)}`);
}
