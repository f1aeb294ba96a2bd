/** Draws exports and imports over the years, and the figures of the shown year. */
import { area, line } from 'd3-shape';
import { labelUsd } from './format.js';
import { box } from './rings.js';

const flows = ['exports', 'imports'];
/** Room for the figures of two years beside each other, in pixels. */
const labelsWidth = 200;
const labelWidth = 110;

export function drawLines(svg, view) {
  const { marks, unit, names, yTicks, left, right, bottom, yOf } = view;
  const drawing = svg.selectAll('.drawing').data([0]).join('g').attr('class', 'drawing').attr('aria-hidden', 'true');
  drawing.selectAll('.unit').data([unit]).join('text').attr('class', 'unit').attr('y', 12).text(String);
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
  const between = area(
    (mark) => mark.x,
    (mark) => yOf(mark.exports),
    (mark) => yOf(mark.imports),
  );
  drawing.selectAll('.gap').data([marks]).join('path').attr('class', 'gap').attr('d', between);
  const lineOf = (name) =>
    line(
      (mark) => mark.x,
      (mark) => yOf(mark[name]),
    )(marks);
  drawing
    .selectAll('.line')
    .data(flows)
    .join('path')
    .attr('class', (name) => `line ${name}`)
    .attr('d', lineOf);
  drawing
    .selectAll('.name')
    .data(flows)
    .join('text')
    .attr('class', (name) => `name ${name}`)
    .attr('x', right + 10)
    .attr('y', (name) => yOf(marks.at(-1)[name]) + 4)
    .text((name) => names[name]);
  svg
    .selectAll('.mark')
    .data(marks)
    .join((enter) => {
      const mark = enter.append('g').attr('class', 'mark');
      mark.append('rect').attr('class', 'hit');
      return mark;
    })
    .select('.hit')
    .attr('x', (mark) => Math.max(mark.x - view.band / 2, left))
    .attr('y', 26)
    .attr('width', view.band)
    .attr('height', bottom - 26);
}

/**
 * The figures of a year: the larger flow above its dot, the smaller one below it, each on the side on which its line goes away from it,
 * and the balance between.
 */
function labelsOf(mark, { marks, left, right, sides, yOf, lang }) {
  const [upper, lower] = mark.exports > mark.imports ? flows : [...flows].reverse();
  const next = marks[marks.indexOf(mark) + 1] ?? mark;
  const label = (name, y, text, isLeft) => {
    const isOnLeft = mark.x + labelWidth > right || (isLeft && mark.x - labelWidth > left);
    return { name, x: mark.x + (isOnLeft ? -9 : 9), y, text, anchor: isOnLeft ? 'end' : 'start' };
  };
  const [upperY, lowerY] = [yOf(mark[upper]), yOf(mark[lower])];
  const balance = `${sides[mark.side]} ${labelUsd(Math.abs(mark.value), lang)}`;
  return [
    label(upper, upperY - 9, labelUsd(mark[upper], lang), next[upper] > mark[upper]),
    label(lower, lowerY + 18, labelUsd(mark[lower], lang), next[lower] < mark[lower]),
    ...(lowerY - upperY > 30 ? [label('between', (upperY + lowerY) / 2 + 4, balance)] : []),
  ];
}

/** The rule, the dots and the figures of a year that is pointed at, else of the chosen one, and those of the year to compare with. */
export function highlightYear(svg, view, id) {
  const { marks, xTicks, bottom, xOf, yOf } = view;
  const shown = marks.find((mark) => mark.id === (id ?? view.chosen));
  const compared = marks.filter((mark) => mark.id === view.compared && mark !== shown);
  const years = [shown, ...compared];
  const isNear = compared.some((mark) => Math.abs(mark.x - shown.x) < labelsWidth);
  const labelled = isNear ? [shown] : years;
  const drawing = svg.select('.drawing');
  const free = xTicks.filter((year) => years.every((mark) => Math.abs(xOf(year) - mark.x) > 44));
  drawing
    .selectAll('.when')
    .data([...free.map((year) => ({ id: year, x: xOf(year) })), ...years])
    .join('text')
    .attr('class', (year) => `when tick ${years.includes(year) ? 'strong' : ''}`)
    .attr('text-anchor', 'middle')
    .attr('x', (year) => year.x)
    .attr('y', bottom + 19)
    .text((year) => year.id);
  drawing
    .selectAll('.rule')
    .data(years)
    .join('line')
    .attr('class', 'rule')
    .attr('x1', (mark) => mark.x)
    .attr('x2', (mark) => mark.x)
    .attr('y1', (mark) => mark.y)
    .attr('y2', bottom);
  drawing
    .selectAll('.dot')
    .data(years.flatMap((mark) => flows.map((name) => ({ name, x: mark.x, y: yOf(mark[name]) }))))
    .join('circle')
    .attr('class', ({ name }) => `dot ${name}`)
    .attr('r', 4.5)
    .attr('cx', ({ x }) => x)
    .attr('cy', ({ y }) => y);
  drawing
    .selectAll('.value')
    .data(labelled.flatMap((mark) => labelsOf(mark, view)))
    .join('text')
    .attr('class', ({ name }) => `value ${name}`)
    .attr('x', ({ x }) => x)
    .attr('text-anchor', ({ anchor }) => anchor)
    .attr('y', ({ y }) => y)
    .text(({ text }) => text);
}

/** The strip of a year for the focus, its rule for the choice. A year that is pointed at shows its figures instead. */
export function yearOutline({ x }, { bottom }, state) {
  if (state === 'previewed') return [];
  return [state === 'chosen' ? { d: `M${x},26V${bottom}`, isThin: true } : { d: box(x - 6.5, 26, 13, bottom - 26) }];
}
