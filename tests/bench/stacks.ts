/** The libraries that are compared, and how a page without a bundler loads them. */
export const charts = ['map', 'bars', 'lines'] as const;
export type Chart = (typeof charts)[number];

export interface Stack {
  id: string;
  label: string;
  draws: 'SVG' | 'canvas';
  /** Packages whose versions the results name. */
  packages: readonly string[];
  /** Official minified files in node_modules that a page with these charts loads. */
  scripts: (shown: readonly Chart[]) => readonly string[];
  /** The global variable of each module in those files. */
  globals: Readonly<Record<string, string>>;
  /** Whether the stack has the figures of all years and takes a year, instead of the figures of a year. */
  hasFigures?: boolean;
}

const d3Modules = ['d3-array', 'd3-axis', 'd3-geo', 'd3-scale', 'd3-selection', 'd3-shape'];
const withMap = (shown: readonly Chart[], ...files: string[]): string[] => (shown.includes('map') ? files : []);
const topojson = 'topojson-client/dist/topojson-client.min.js';

export const kit: Stack = {
  id: 'kit',
  label: 'trade-widgets',
  draws: 'SVG',
  packages: ['lit'],
  scripts: () => [],
  globals: {},
};

const d3: Stack = {
  id: 'd3',
  label: 'D3 by hand',
  draws: 'SVG',
  packages: ['d3', 'topojson-client'],
  scripts: (shown) => ['d3/dist/d3.min.js', ...withMap(shown, topojson)],
  globals: { ...Object.fromEntries(d3Modules.map((name) => [name, 'd3'])), 'topojson-client': 'topojson' },
};

const otherStacks: readonly Stack[] = [
  d3,
  { ...d3, id: 'd3-same', label: 'D3, the kit’s work', packages: [], hasFigures: true },
  {
    id: 'plot',
    label: 'Observable Plot',
    draws: 'SVG',
    packages: ['@observablehq/plot'],
    scripts: (shown) => ['d3/dist/d3.min.js', '@observablehq/plot/dist/plot.umd.min.js', ...withMap(shown, topojson)],
    globals: { '@observablehq/plot': 'Plot', 'topojson-client': 'topojson' },
  },
  {
    id: 'chartjs',
    label: 'Chart.js + geo',
    draws: 'canvas',
    packages: ['chart.js', 'chartjs-chart-geo'],
    scripts: (shown) => ['chart.js/dist/chart.umd.min.js', ...withMap(shown, 'chartjs-chart-geo/build/index.umd.min.js', topojson)],
    globals: { 'chart.js': 'Chart', 'chartjs-chart-geo': 'ChartGeo', 'topojson-client': 'topojson' },
  },
  {
    id: 'highcharts',
    label: 'Highcharts + a11y',
    draws: 'SVG',
    packages: ['highcharts'],
    scripts: (shown) => ['highcharts/highcharts.js', ...withMap(shown, 'highcharts/modules/map.js'), 'highcharts/modules/accessibility.js'],
    globals: {
      'highcharts/esm/highcharts.js': 'Highcharts',
      'highcharts/esm/modules/map.js': 'Highcharts',
      'highcharts/esm/modules/accessibility.js': 'Highcharts',
    },
  },
  {
    id: 'echarts',
    label: 'ECharts',
    draws: 'canvas',
    packages: ['echarts'],
    scripts: (shown) => ['echarts/dist/echarts.min.js', ...withMap(shown, topojson)],
    globals: {
      ...Object.fromEntries(['core', 'charts', 'components', 'renderers'].map((part) => [`echarts/${part}`, 'echarts'])),
      'topojson-client': 'topojson',
    },
  },
  {
    id: 'vega-lite',
    label: 'Vega-Lite',
    draws: 'canvas',
    packages: ['vega', 'vega-lite'],
    scripts: () => ['vega/build/vega.min.js', 'vega-lite/build/vega-lite.min.js'],
    globals: { vega: 'vega', 'vega-lite': 'vegaLite' },
  },
];

export const stacks: readonly Stack[] = [kit, ...otherStacks];
