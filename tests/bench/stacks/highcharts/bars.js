import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/accessibility.js';
import { billions, japan, largest, other, unit } from '../../figures/bars.js';

export function bars(element, { title, rows }) {
  const points = (rows) => rows.map((row) => ({ name: row.name, y: row.value, color: row.name === 'Japan' ? japan : other }));
  const chart = Highcharts.chart(element, {
    chart: { type: 'bar', width: 700, height: 100 + rows.length * 30, animation: false, marginRight: 110 },
    credits: { enabled: false },
    title: { text: title, align: 'left' },
    legend: { enabled: false },
    xAxis: { type: 'category', tickLength: 0, labels: { step: 1 } },
    yAxis: {
      opposite: true,
      max: largest,
      endOnTick: false,
      title: { text: unit, align: 'low' },
      labels: {
        formatter() {
          return String(this.value / 1000);
        },
      },
    },
    tooltip: {
      animation: false,
      headerFormat: '',
      pointFormatter() {
        return `${this.name}: ${billions(this.y)}`;
      },
    },
    plotOptions: {
      series: {
        animation: false,
        turboThreshold: 0,
        dataLabels: {
          enabled: true,
          crop: false,
          overflow: 'allow',
          formatter() {
            return billions(this.y);
          },
        },
      },
    },
    series: [{ name: unit, data: points(rows) }],
  });
  return ({ title, rows }) => {
    chart.setTitle({ text: title }, undefined, false);
    chart.series[0].setData(points(rows), true, false);
  };
}
