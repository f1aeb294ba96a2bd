import { init, registerMap, use } from 'echarts/core';
import { MapChart } from 'echarts/charts';
import { AriaComponent, TitleComponent, TooltipComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { feature } from 'topojson-client';
import { billions, classes, colours, limits, none, topology, unit } from '../../figures/map.js';

use([MapChart, AriaComponent, TitleComponent, TooltipComponent, VisualMapPiecewiseComponent, CanvasRenderer].filter(Boolean));

export function map(element, { title, rows }) {
  const { features } = feature(topology, topology.objects.regions);
  const names = new Map(rows.map((row) => [row.id, row.name]));
  registerMap('states', {
    type: 'FeatureCollection',
    features: features.map((shape) => ({ ...shape, properties: { name: names.get(shape.id) } })),
  });
  const chart = init(element, undefined, { width: 700, height: 520 });
  const data = (rows) => rows.map((row) => ({ name: row.name, value: row.value ?? NaN }));
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    title: { text: title },
    tooltip: { transitionDuration: 0, formatter: ({ name, value }) => `${name}: ${billions(Number.isNaN(value) ? null : value)}` },
    visualMap: {
      type: 'piecewise',
      orient: 'horizontal',
      left: 0,
      top: 30,
      text: ['', unit],
      showLabel: true,
      pieces: classes.map((label, i) => ({ label, color: colours[i], gte: limits[i - 1] ?? 0, lt: limits[i] ?? Infinity })),
    },
    series: [
      {
        type: 'map',
        map: 'states',
        // The geometry is projected already.
        projection: { project: (point) => point, unproject: (point) => point },
        left: 0,
        top: 80,
        width: 700,
        itemStyle: { areaColor: none, borderColor: '#fff' },
        data: data(rows),
      },
    ],
  });
  chart.getZr().flush();
  return ({ title, rows }) => {
    chart.setOption({ title: { text: title }, series: [{ data: data(rows) }] });
    chart.getZr().flush();
  };
}
