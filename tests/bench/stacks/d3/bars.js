import { axisTop } from 'd3-axis';
import { scaleBand, scaleLinear } from 'd3-scale';
import { billions, japan, largest, other, unit } from '../../figures/bars.js';
import { frame } from './frame.js';

export function bars(element, { title, rows }) {
  const height = 44 + rows.length * 30;
  const { heading, svg, point } = frame(element, height, title);
  const x = scaleLinear([0, largest], [160, 580]);
  const y = scaleBand([44, height]).padding(0.3);
  svg.append('text').attr('class', 'unit').attr('y', 12).text(unit);
  svg
    .append('g')
    .attr('class', 'axis')
    .attr('transform', 'translate(0 40)')
    .call(
      axisTop(x)
        .ticks(5)
        .tickFormat((value) => value / 1000)
        .tickSize(40 - height),
    )
    .selectAll('text')
    .attr('y', -6);
  const update = ({ title, rows }) => {
    heading.text(title);
    svg.attr('aria-label', title);
    y.domain(rows.map((row) => row.name));
    const marks = svg
      .selectAll('.row')
      .data(rows)
      .join((enter) => {
        const row = enter.append('g').attr('class', 'row');
        row.append('text').attr('x', 150).attr('y', 15).attr('text-anchor', 'end').attr('class', 'name');
        row.append('rect').attr('x', 160);
        row.append('text').attr('y', 15).attr('class', 'figure');
        return row;
      })
      .attr('transform', (row) => `translate(0 ${y(row.name)})`);
    marks.select('.name').text((row) => row.name);
    marks
      .select('rect')
      .attr('height', y.bandwidth())
      .attr('width', (row) => x(row.value) - 160)
      .attr('fill', (row) => (row.name === 'Japan' ? japan : other));
    marks
      .select('.figure')
      .attr('x', (row) => x(row.value) + 6)
      .text((row) => billions(row.value));
    point(marks, (row) => [row.name, billions(row.value)]);
  };
  update({ title, rows });
  return update;
}
