import { billions, colours, limits, none, topology, unit } from '../../figures/map.js';
import { embed } from './embed.js';

export async function map(element, { title, rows }) {
  const told = (rows) => rows.map((row) => ({ ...row, told: billions(row.value) }));
  const view = await embed(element, {
    width: 690,
    height: 430,
    autosize: 'pad',
    params: [{ name: 'heading', value: title }],
    title: { text: { expr: 'heading' }, anchor: 'start' },
    description: title,
    datasets: { figures: told(rows) },
    data: { name: 'figures' },
    transform: [
      { lookup: 'id', from: { data: { values: topology, format: { type: 'topojson', feature: 'regions' } }, key: 'id' }, as: 'geo' },
    ],
    projection: { type: 'identity' },
    mark: { type: 'geoshape', stroke: '#fff' },
    encoding: {
      shape: { field: 'geo', type: 'geojson' },
      color: {
        condition: {
          test: 'datum.value !== null',
          field: 'value',
          type: 'quantitative',
          scale: { type: 'threshold', domain: limits, range: colours },
          legend: { title: unit, orient: 'top', labelExpr: 'datum.value > 0 ? format(datum.value / 1000, "~") : ""' },
        },
        value: none,
      },
      tooltip: [
        { field: 'name', title: 'State' },
        { field: 'told', title: 'Exports' },
      ],
    },
  });
  return ({ title, rows }) => view.signal('heading', title).data('figures', told(rows)).runAsync();
}
