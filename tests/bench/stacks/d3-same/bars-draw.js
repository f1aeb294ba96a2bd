/** Draws the ranking of partners. What is seen stays in its order in the document, so that bars move to their new ranks. */
import { box } from './rings.js';

export const top = 44;

function drawAxis(svg, { unit, ticks, height }) {
  const axis = svg.selectAll('.axis').data([0]).join('g').attr('class', 'axis').attr('aria-hidden', 'true');
  axis.selectAll('.unit').data([unit]).join('text').attr('class', 'unit').attr('y', 12).text(String);
  axis
    .selectAll('line')
    .data(ticks)
    .join('line')
    .attr('class', (_, i) => (i ? 'grid' : 'base'))
    .attr('x1', (tick) => tick.x)
    .attr('x2', (tick) => tick.x)
    .attr('y1', top)
    .attr('y2', height - 4);
  axis
    .selectAll('.tick')
    .data(ticks)
    .join('text')
    .attr('class', 'tick')
    .attr('text-anchor', 'middle')
    .attr('x', (tick) => tick.x)
    .attr('y', 36)
    .text((tick) => tick.label);
}

export function drawBars(svg, view) {
  const { marks, width, isNarrow, left, step } = view;
  drawAxis(svg, view);
  svg
    .selectAll('.mark')
    .data(marks, (mark) => mark.id)
    .join((enter) => {
      const mark = enter.append('g').attr('class', 'mark');
      mark.append('rect').attr('class', 'hit').attr('x', 1);
      return mark;
    })
    .order()
    .select('.hit')
    .attr('y', (mark) => mark.row + 1)
    .attr('width', width - 2)
    .attr('height', step - 2);
  const textY = isNarrow ? 18 : step / 2 + 5;
  const nameX = isNarrow ? left : 26;
  const rows = svg
    .selectAll('.drawn')
    .data([0])
    .join('g')
    .attr('class', 'drawn')
    .attr('aria-hidden', 'true')
    .selectAll('.row')
    .data(marks, (mark) => mark.id)
    .join((enter) => {
      const row = enter.append('g');
      row.append('text').attr('class', 'rank').attr('text-anchor', 'end');
      row.append('text').attr('class', 'label');
      row.append('rect').attr('class', 'bar');
      const figure = row.append('g').attr('class', 'end').append('text').attr('class', 'figure');
      figure.append('tspan').attr('class', 'amount');
      figure.append('tspan').attr('class', 'detail').attr('dx', 6);
      return row;
    })
    .attr('class', (mark) => `row ${mark.flow} ${mark.id === 'JP' ? 'lit' : ''}`)
    .attr('transform', (mark) => `translate(0 ${mark.row})`);
  rows
    .select('.rank')
    .attr('x', nameX - 8)
    .attr('y', textY)
    .text((mark) => mark.rank);
  rows
    .select('.label')
    .attr('x', nameX)
    .attr('y', textY)
    .text((mark) => mark.label);
  rows
    .select('.bar')
    .attr('x', left)
    .attr('y', view.barY)
    .attr('width', (mark) => mark.length)
    .attr('height', view.barHeight);
  rows.select('.end').attr('transform', (mark) => `translate(${mark.textX} ${textY})`);
  rows.select('.figure').attr('text-anchor', isNarrow ? 'end' : 'start');
  rows.select('.amount').text((mark) => mark.amount);
  rows.select('.detail').text((mark) => mark.detail);
  rows
    .selectAll('.ghost')
    .data((mark) => (mark.ghost === undefined ? [] : [mark.ghost]))
    .join((enter) => enter.insert('rect', '.end').attr('class', 'ghost'))
    .attr('x', left)
    .attr('y', view.barY - 2)
    .attr('width', (length) => length)
    .attr('height', view.barHeight + 4);
}

/** The bar; for the focus the whole row. */
export const barOutline = (mark, { width, left, step, barY, barHeight }, state) => [
  { d: state === 'focused' ? box(1, mark.row + 1, width - 2, step - 2) : box(left, mark.row + barY, mark.length, barHeight) },
];
