import { axisBottom, axisLeft } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { billions, flows, title, unit, years } from '../../figures/lines.js';
import { frame } from './frame.js';

export function lines(element) {
  const { heading, svg, point } = frame(element, 400, title);
  heading.text(title);
  const x = scaleLinear([years[0], years.at(-1)], [40, 610]);
  const y = scaleLinear([0, Math.max(...flows.flatMap((flow) => flow.values))], [370, 30]).nice();
  svg.append('text').attr('class', 'unit').attr('y', 12).text(unit);
  svg
    .append('g')
    .attr('class', 'axis')
    .attr('transform', 'translate(40 0)')
    .call(
      axisLeft(y)
        .ticks(5)
        .tickFormat((value) => value / 1000)
        .tickSize(-570),
    );
  svg
    .append('g')
    .attr('class', 'axis')
    .attr('transform', 'translate(0 370)')
    .call(axisBottom(x).ticks(6).tickFormat(String).tickSize(0).tickPadding(8));
  const shape = line(
    (_, i) => x(years[i]),
    (value) => y(value),
  );
  for (const { name, colour, values } of flows) {
    svg.append('path').attr('d', shape(values)).attr('fill', 'none').attr('stroke', colour).attr('stroke-width', 2.5);
    svg
      .append('text')
      .attr('x', 618)
      .attr('y', y(values.at(-1)) + 4)
      .attr('fill', colour)
      .text(name);
  }
  const band = x(years[1]) - x(years[0]);
  const hits = svg
    .append('g')
    .attr('fill', 'transparent')
    .selectAll('rect')
    .data(years)
    .join('rect')
    .attr('x', (year) => x(year) - band / 2)
    .attr('y', 30)
    .attr('width', band)
    .attr('height', 340);
  point(hits, (year) => [year, flows.map(({ name, values }) => `${name} ${billions(values[year - years[0]])}`).join(', ')]);
}
