import { BarController, BarElement, CategoryScale, Chart, LinearScale, Title, Tooltip } from 'chart.js';
import { billions, japan, largest, other, unit } from '../../figures/bars.js';
import { canvas } from './canvas.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Title, Tooltip);

/** A plugin that draws the figure at the end of each bar, which Chart.js does not do. */
const figures = {
  id: 'figures',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.fillStyle = '#333';
    ctx.textBaseline = 'middle';
    chart.getDatasetMeta(0).data.forEach((bar, i) => ctx.fillText(billions(chart.data.datasets[0].data[i]), bar.x + 6, bar.y));
  },
};

export function bars(element, { title, rows }) {
  const colours = (rows) => rows.map((row) => (row.name === 'Japan' ? japan : other));
  const chart = new Chart(canvas(element, 70 + rows.length * 30, title), {
    type: 'bar',
    plugins: [figures],
    data: {
      labels: rows.map((row) => row.name),
      datasets: [{ data: rows.map((row) => row.value), backgroundColor: colours(rows), barPercentage: 0.8 }],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      layout: { padding: { right: 90 } },
      scales: {
        x: {
          position: 'top',
          max: largest,
          title: { display: true, align: 'start', text: unit },
          ticks: { maxTicksLimit: 6, includeBounds: false, callback: (value) => value / 1000 },
        },
        y: { grid: { display: false }, ticks: { autoSkip: false } },
      },
      plugins: {
        title: { display: true, align: 'start', text: title },
        legend: { display: false },
        tooltip: { callbacks: { label: ({ raw }) => billions(raw) } },
      },
    },
  });
  return ({ title, rows }) => {
    chart.options.plugins.title.text = title;
    chart.data.labels = rows.map((row) => row.name);
    chart.data.datasets[0].data = rows.map((row) => row.value);
    chart.data.datasets[0].backgroundColor = colours(rows);
    chart.update('none');
  };
}
