import { billions, flows, title, unit, years } from '../../figures/lines.js';
import { embed } from './embed.js';

export async function lines(element) {
  await embed(element, {
    width: 580,
    height: 340,
    autosize: 'pad',
    title: { text: title, anchor: 'start' },
    description: title,
    data: {
      values: flows.flatMap(({ name, values }) =>
        values.map((value, i) => ({ name, year: years[i], billions: value / 1000, told: billions(value) })),
      ),
    },
    encoding: {
      x: {
        field: 'year',
        type: 'quantitative',
        title: null,
        scale: { zero: false, nice: false },
        axis: { format: 'd', grid: false, tickCount: 6 },
      },
      y: { field: 'billions', type: 'quantitative', title: unit, axis: { tickCount: 5 } },
      color: {
        field: 'name',
        type: 'nominal',
        legend: null,
        scale: { domain: flows.map((flow) => flow.name), range: flows.map((flow) => flow.colour) },
      },
    },
    layer: [
      { mark: { type: 'line', strokeWidth: 2.5 } },
      {
        transform: [{ filter: `datum.year === ${years.at(-1)}` }],
        mark: { type: 'text', align: 'left', dx: 8 },
        encoding: { text: { field: 'name' } },
      },
      {
        mark: { type: 'point', filled: true, size: 80 },
        params: [{ name: 'near', select: { type: 'point', on: 'pointerover', nearest: true, clear: 'pointerout' } }],
        encoding: {
          opacity: { condition: { param: 'near', empty: false, value: 1 }, value: 0 },
          tooltip: [
            { field: 'year', title: 'Year' },
            { field: 'name', title: 'Flow' },
            { field: 'told', title: 'Value' },
          ],
        },
      },
    ],
  });
}
