import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/accessibility.js';
import { billions, flows, title, unit, years } from '../../figures/lines.js';

export function lines(element) {
  Highcharts.chart(element, {
    chart: { width: 700, height: 420, animation: false, marginRight: 80 },
    credits: { enabled: false },
    title: { text: title, align: 'left' },
    legend: { enabled: false },
    yAxis: {
      min: 0,
      title: { text: unit },
      labels: {
        formatter() {
          return String(this.value / 1000);
        },
      },
    },
    tooltip: {
      shared: true,
      animation: false,
      pointFormatter() {
        return `${this.series.name} ${billions(this.y)}<br>`;
      },
    },
    plotOptions: { series: { animation: false, pointStart: years[0], marker: { enabled: false } } },
    series: flows.map(({ name, colour, values }) => ({
      name,
      color: colour,
      data: values.map((y, i) =>
        i < values.length - 1
          ? y
          : {
              y,
              dataLabels: { enabled: true, format: name, align: 'left', x: 4, verticalAlign: 'middle', crop: false, overflow: 'allow' },
            },
      ),
    })),
  });
}
