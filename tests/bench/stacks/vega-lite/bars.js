import { billions, japan, largest, other, unit } from '../../figures/bars.js';
import { embed } from './embed.js';

export async function bars(element, { title, rows }) {
  const told = (rows) => rows.map((row, order) => ({ ...row, order, told: billions(row.value), billions: row.value / 1000 }));
  const order = { field: 'name', type: 'nominal', sort: { field: 'order', op: 'min' }, title: null, axis: { ticks: false, domain: false } };
  const length = {
    field: 'billions',
    type: 'quantitative',
    title: unit,
    scale: { domain: [0, largest / 1000], nice: false },
    axis: { orient: 'top', tickCount: 5, titleAnchor: 'start' },
  };
  const view = await embed(element, {
    width: 470,
    height: { step: 30 },
    autosize: 'pad',
    params: [{ name: 'heading', value: title }],
    title: { text: { expr: 'heading' }, anchor: 'start', frame: 'group' },
    description: title,
    datasets: { figures: told(rows) },
    data: { name: 'figures' },
    encoding: {
      y: order,
      x: length,
      tooltip: [
        { field: 'name', title: 'Partner' },
        { field: 'told', title: 'Exports' },
      ],
    },
    layer: [
      {
        mark: { type: 'bar', height: { band: 0.7 } },
        encoding: { color: { condition: { test: 'datum.name === "Japan"', value: japan }, value: other } },
      },
      { mark: { type: 'text', align: 'left', dx: 6 }, encoding: { text: { field: 'told' } } },
    ],
  });
  return ({ title, rows }) => view.signal('heading', title).data('figures', told(rows)).runAsync();
}
