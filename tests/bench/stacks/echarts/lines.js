import { init, use } from 'echarts/core';
import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { billions, flows, title, unit, years } from '../../figures/lines.js';

use([LineChart, AriaComponent, GridComponent, TitleComponent, TooltipComponent, CanvasRenderer].filter(Boolean));

export function lines(element) {
  const chart = init(element, undefined, { width: 700, height: 420 });
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    title: { text: title },
    tooltip: { trigger: 'axis', transitionDuration: 0, valueFormatter: billions },
    grid: { left: 50, right: 80, top: 80, bottom: 30 },
    xAxis: { type: 'category', boundaryGap: false, data: years.map(String), axisLabel: { interval: 4 } },
    yAxis: { type: 'value', name: unit, nameTextStyle: { align: 'left' }, axisLabel: { formatter: (value) => String(value / 1000) } },
    series: flows.map(({ name, colour, values }) => ({
      type: 'line',
      name,
      color: colour,
      data: values,
      showSymbol: false,
      endLabel: { show: true, formatter: '{a}', color: colour },
    })),
  });
  chart.getZr().flush();
}
