import { barX, plot, ruleX, text } from '@observablehq/plot';
import { billions, japan, largest, other, unit } from '../../figures/bars.js';

export function bars(element, figures) {
  const update = ({ title, rows }) => {
    element.replaceChildren(
      plot({
        title,
        ariaLabel: title,
        width: 700,
        height: 44 + rows.length * 30,
        marginLeft: 160,
        marginRight: 110,
        x: {
          axis: 'top',
          grid: true,
          label: unit,
          domain: [0, largest],
          transform: (value) => value,
          tickFormat: (value) => value / 1000,
          ticks: 5,
        },
        y: { label: null, domain: rows.map((row) => row.name), padding: 0.3 },
        marks: [
          barX(rows, {
            x: 'value',
            y: 'name',
            fill: (row) => (row.name === 'Japan' ? japan : other),
            tip: true,
            title: (row) => `${row.name}\n${billions(row.value)}`,
          }),
          text(rows, { x: 'value', y: 'name', text: (row) => billions(row.value), textAnchor: 'start', dx: 6 }),
          ruleX([0]),
        ],
      }),
    );
  };
  update(figures);
  return update;
}
