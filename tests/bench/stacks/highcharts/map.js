import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/map.js';
import 'highcharts/esm/modules/accessibility.js';
import { billions, classes, colours, limits, none, topology, unit } from '../../figures/map.js';

const { geometries } = topology.objects.regions;
const upright = {
  ...topology,
  // The geometry is projected already. In Highcharts, y points upwards, and regions are joined by a property.
  transform: { scale: [1, -1], translate: [0, 610] },
  objects: {
    regions: { type: 'GeometryCollection', geometries: geometries.map((shape) => ({ ...shape, properties: { code: shape.id } })) },
  },
};

export function map(element, { title, rows }) {
  const points = (rows) => rows.map((row) => ({ id: row.id, name: row.name, value: row.value }));
  const chart = Highcharts.mapChart(element, {
    chart: { width: 700, height: 540, animation: false },
    credits: { enabled: false },
    title: { text: title, align: 'left' },
    legend: { title: { text: unit }, align: 'left', verticalAlign: 'top' },
    mapNavigation: { enabled: false },
    colorAxis: { dataClasses: classes.map((name, i) => ({ name, color: colours[i], from: limits[i - 1] ?? 0, to: limits[i] })) },
    tooltip: {
      animation: false,
      headerFormat: '',
      pointFormatter() {
        return `${this.name}: ${billions(this.value)}`;
      },
    },
    series: [
      { animation: false, mapData: upright, joinBy: ['code', 'id'], nullColor: none, borderColor: '#fff', data: points(rows), name: title },
    ],
  });
  return ({ title, rows }) => {
    chart.setTitle({ text: title }, undefined, false);
    chart.series[0].setData(points(rows), true, false);
  };
}
