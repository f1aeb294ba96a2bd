import { Chart, Legend, Title, Tooltip } from 'chart.js';
import { ChoroplethController, ColorScale, GeoFeature, ProjectionScale } from 'chartjs-chart-geo';
import { feature } from 'topojson-client';
import { billions, classes, colourOf, colours, topology, unit } from '../../figures/map.js';
import { canvas } from './canvas.js';

Chart.register(ChoroplethController, GeoFeature, ColorScale, ProjectionScale, Legend, Title, Tooltip);

export function map(element, { title, rows }) {
  const shapes = new Map(feature(topology, topology.objects.regions).features.map((shape) => [shape.id, shape]));
  const data = (rows) => rows.map((row) => ({ feature: shapes.get(row.id), value: row.value, row }));
  const chart = new Chart(canvas(element, 520, title), {
    type: 'choropleth',
    data: {
      labels: rows.map((row) => row.name),
      datasets: [
        {
          outline: { type: 'FeatureCollection', features: [...shapes.values()] },
          data: data(rows),
          backgroundColor: ({ raw }) => (raw ? colourOf(raw.row.value) : '#fff'),
          borderColor: '#fff',
        },
      ],
    },
    options: {
      animation: false,
      responsive: false,
      scales: { projection: { axis: 'x', projection: identity() }, color: { axis: 'x', display: false, legend: { display: false } } },
      plugins: {
        title: { display: true, align: 'start', text: title },
        legend: {
          align: 'start',
          title: { display: true, text: unit },
          labels: {
            boxWidth: 14,
            generateLabels: () => classes.map((text, i) => ({ text, fillStyle: colours[i], strokeStyle: colours[i] })),
          },
        },
        tooltip: { callbacks: { label: ({ raw }) => `${raw.row.name}: ${billions(raw.row.value)}` } },
      },
    },
  });
  return ({ title, rows }) => {
    chart.options.plugins.title.text = title;
    chart.data.datasets[0].data = data(rows);
    chart.update('none');
  };
}

/** The geometry is projected already, but the plugin needs a projection like those of d3-geo. */
function identity() {
  let [k, x, y] = [1, 0, 0];
  const projection = ([px, py]) => [px * k + x, py * k + y];
  projection.scale = (value) => (value === undefined ? k : ((k = value), projection));
  projection.translate = (value) => (value === undefined ? [x, y] : (([x, y] = value), projection));
  projection.fitWidth = (width) => projection.scale(width / 975).translate([0, 0]);
  projection.stream = (to) => ({
    point: (px, py) => to.point(px * k + x, py * k + y),
    lineStart: () => to.lineStart(),
    lineEnd: () => to.lineEnd(),
    polygonStart: () => to.polygonStart(),
    polygonEnd: () => to.polygonEnd(),
    sphere: () => to.sphere?.(),
  });
  return projection;
}
