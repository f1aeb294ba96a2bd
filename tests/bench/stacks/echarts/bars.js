import { init, use } from 'echarts/core';
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { billions, japan, largest, other, unit } from '../../figures/bars.js';

use([BarChart, AriaComponent, GridComponent, TitleComponent, TooltipComponent, CanvasRenderer].filter(Boolean));

export function bars(element, { title, rows }) {
  const chart = init(element, undefined, { width: 700, height: 100 + rows.length * 30 });
  const data = (rows) => rows.map((row) => ({ value: row.value, itemStyle: { color: row.name === 'Japan' ? japan : other } }));
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    title: { text: title, subtext: unit },
    tooltip: { transitionDuration: 0, formatter: ({ name, value }) => `${name}: ${billions(value)}` },
    grid: { left: 160, right: 110, top: 90, bottom: 10 },
    xAxis: {
      type: 'value',
      position: 'top',
      max: largest,
      axisLabel: { formatter: (value) => String(Math.round(value / 1000)), showMaxLabel: false },
    },
    yAxis: { type: 'category', inverse: true, data: rows.map((row) => row.name), axisLabel: { interval: 0 }, axisTick: { show: false } },
    series: [
      {
        type: 'bar',
        data: data(rows),
        barCategoryGap: '30%',
        label: { show: true, position: 'right', formatter: ({ value }) => billions(value) },
      },
    ],
  });
  chart.getZr().flush();
  return ({ title, rows }) => {
    chart.setOption({ title: { text: title }, yAxis: { data: rows.map((row) => row.name) }, series: [{ data: data(rows) }] });
    chart.getZr().flush();
  };
}
