import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, Title, Tooltip } from 'chart.js';
import { billions, flows, title, unit, years } from '../../figures/lines.js';
import { canvas } from './canvas.js';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Title, Tooltip);

/** A plugin that draws the name at the end of each line, which Chart.js does not do. */
const names = {
  id: 'names',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.textBaseline = 'middle';
    chart.data.datasets.forEach(({ label, borderColor }, i) => {
      const { x, y } = chart.getDatasetMeta(i).data.at(-1);
      ctx.fillStyle = borderColor;
      ctx.fillText(label, x + 8, y);
    });
  },
};

export function lines(element) {
  new Chart(canvas(element, 400, title), {
    type: 'line',
    plugins: [names],
    data: {
      labels: years.map(String),
      datasets: flows.map(({ name, colour, values }) => ({
        label: name,
        data: values,
        borderColor: colour,
        backgroundColor: colour,
        pointRadius: 0,
      })),
    },
    options: {
      animation: false,
      responsive: false,
      layout: { padding: { right: 70 } },
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: { grid: { display: false }, ticks: { maxTicksLimit: 7, maxRotation: 0 } },
        y: { min: 0, title: { display: true, text: unit }, ticks: { maxTicksLimit: 6, callback: (value) => value / 1000 } },
      },
      plugins: {
        title: { display: true, align: 'start', text: title },
        legend: { display: false },
        tooltip: { callbacks: { label: ({ dataset, raw }) => `${dataset.label} ${billions(raw)}` } },
      },
    },
  });
}
