import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { billions, classes, colourOf, colours, topology, unit } from '../../figures/map.js';
import { frame } from './frame.js';

export function map(element, { title, rows }) {
  const { heading, svg, point } = frame(element, 490, title);
  const path = geoPath();
  const shapes = new Map(feature(topology, topology.objects.regions).features.map((shape) => [shape.id, path(shape)]));
  svg.append('text').attr('class', 'unit').attr('y', 12).text(unit);
  const items = svg
    .selectAll('g')
    .data(classes)
    .join('g')
    .attr('transform', (_, i) => `translate(${i * 100} 22)`);
  items
    .append('rect')
    .attr('width', 14)
    .attr('height', 14)
    .attr('fill', (_, i) => colours[i]);
  items
    .append('text')
    .attr('x', 20)
    .attr('y', 11.5)
    .text((name) => name);
  const states = svg
    .append('g')
    .attr('transform', 'translate(0 48) scale(0.7179)')
    .attr('stroke', '#fff')
    .selectAll('path')
    .data(rows)
    .join('path')
    .attr('d', (row) => shapes.get(row.id))
    .attr('vector-effect', 'non-scaling-stroke');
  point(states, (row) => [row.name, billions(row.value)]);
  const update = ({ title, rows }) => {
    heading.text(title);
    svg.attr('aria-label', title);
    states.data(rows).attr('fill', (row) => colourOf(row.value));
  };
  update({ title, rows });
  return update;
}
