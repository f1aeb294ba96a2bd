import { lineY, plot, ruleY, text, tip, pointerX } from '@observablehq/plot';
import { billions, flows, title, unit, years } from '../../figures/lines.js';

export function lines(element) {
  const rows = flows.flatMap(({ name, values }) => values.map((value, i) => ({ name, value, year: years[i] })));
  element.replaceChildren(
    plot({
      title,
      ariaLabel: title,
      width: 700,
      height: 400,
      marginRight: 80,
      x: { label: null, tickFormat: String, ticks: 6 },
      y: { label: unit, grid: true, tickFormat: (value) => value / 1000, ticks: 5, nice: true },
      color: { domain: flows.map((flow) => flow.name), range: flows.map((flow) => flow.colour) },
      marks: [
        ruleY([0]),
        lineY(rows, { x: 'year', y: 'value', stroke: 'name', strokeWidth: 2.5 }),
        text(
          rows.filter((row) => row.year === years.at(-1)),
          { x: 'year', y: 'value', text: 'name', fill: 'name', textAnchor: 'start', dx: 8 },
        ),
        tip(rows, pointerX({ x: 'year', y: 'value', title: (row) => `${row.year}\n${row.name} ${billions(row.value)}` })),
      ],
    }),
  );
}
