import { geo, plot } from '@observablehq/plot';
import { feature } from 'topojson-client';
import { billions, classes, colours, limits, none, topology, unit } from '../../figures/map.js';

export function map(element, figures) {
  const shapes = feature(topology, topology.objects.regions);
  // Plot cannot update a drawing, so it is drawn again.
  const update = ({ title, rows }) => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    element.replaceChildren(
      plot({
        title,
        ariaLabel: title,
        width: 700,
        height: 450,
        margin: 0,
        projection: { type: 'identity', domain: shapes },
        color: {
          type: 'threshold',
          domain: limits,
          range: colours,
          unknown: none,
          label: unit,
          legend: true,
          tickFormat: (_, i) => classes[i + 1].split('–')[0].replace(' and over', ''),
        },
        marks: [
          geo(shapes, {
            fill: (shape) => byId.get(shape.id).value,
            stroke: '#fff',
            tip: true,
            title: (shape) => `${byId.get(shape.id).name}\n${billions(byId.get(shape.id).value)}`,
          }),
        ],
      }),
    );
  };
  update(figures);
  return update;
}
