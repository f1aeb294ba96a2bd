/** The section of `npm run bench` in RESULTS.md. */
import { throttle, type Load } from './measure.ts';
import { kitOf, medianOf, rowCounts, type Form, type Measured } from './measured.ts';
import { table } from './results.ts';
import { charts, kit, type Stack } from './stacks.ts';

/** A measurement of a form, with its name in tables and in the list of losses. */
interface Measure {
  name: string;
  unit: 'KB' | 'ms' | 'MB' | '';
  of: (form: Form) => number;
}

const bytes = (name: string, what: keyof Form['bytes'], by: 'gzip' | 'brotli' = 'gzip'): Measure => ({
  name,
  unit: 'KB',
  of: (form) => (form.bytes[what]?.[by] ?? NaN) / 1000,
});
const loading = (name: string, unit: Measure['unit'], of: (load: Load) => number): Measure => ({
  name,
  unit,
  of: (form) => medianOf(form.loads, of),
});

const moduleBytes = [
  ...charts.map((chart) => bytes(chart, chart)),
  bytes('all three', 'three'),
  bytes('all three, brotli', 'three', 'brotli'),
];
const scriptBytes = [
  bytes('map', 'map'),
  bytes('map, brotli', 'map', 'brotli'),
  bytes('all three', 'three'),
  bytes('all three, brotli', 'three', 'brotli'),
];
const loads = [
  loading('first content', 'ms', (load) => load.firstMs),
  loading('all three drawn', 'ms', (load) => load.drawnMs),
  loading('main thread', 'ms', (load) => load.taskMs),
  loading('script', 'ms', (load) => load.scriptMs),
  loading('layout', 'ms', (load) => load.layoutMs),
  loading('nodes', '', (load) => load.nodes),
  loading('heap', 'MB', (load) => load.heapBytes / 1e6),
  loading('requests', '', (load) => load.requests),
];
const switches: Measure[] = (['map', 'bars'] as const).flatMap((chart): Measure[] => [
  { name: `${chart}: painted`, unit: 'ms', of: (form) => medianOf(form[chart], (one) => one.paintedMs) },
  { name: `${chart}: main thread`, unit: 'ms', of: (form) => medianOf(form[chart], (one) => one.taskMs) },
]);
const fifty = ({ fifty }: Measured): Measure[] => [
  { name: 'main thread', unit: 'ms', of: ({ stack }) => medianOf(fifty[stack.id], (load) => load.taskMs) },
  { name: 'all drawn', unit: 'ms', of: ({ stack }) => medianOf(fifty[stack.id], (load) => load.drawnMs) },
  { name: 'heap', unit: 'MB', of: ({ stack }) => medianOf(fifty[stack.id], (load) => load.heapBytes) / 1e6 },
];

const digits = (value: number): string =>
  Number.isNaN(value) ? 'not measured' : value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
const ratio = (value: number, base: number): string => (Number.isNaN(value / base) ? 'not measured' : (value / base).toFixed(2));
const formNames = { module: '', script: '', all: ', the script of all elements', cdn: ', modules of dist/cdn' };
const nameOf = ({ stack, form }: Form): string =>
  stack.id === kit.id ? `**${stack.label}**${formNames[form]}` : `${stack.label} (${stack.draws})`;

/** A table with the measurements of the kit in their units, and every stack as a multiple of them. */
function comparisonTable(result: Measured, forms: readonly Form[], measures: readonly Measure[]): string {
  const kitForm = kitOf(result, forms[0]?.form ?? 'module');
  if (!kitForm) return 'Not measured without the kit.';
  const unitOf = ({ unit }: Measure): string => (unit ? ` ${unit}` : '');
  return table(
    ['', ...measures.map((measure) => measure.name)],
    [
      ['The kit needs', ...measures.map((measure) => `${digits(measure.of(kitForm))}${unitOf(measure)}`)],
      ...forms.map((form) => [nameOf(form), ...measures.map((measure) => ratio(measure.of(form), measure.of(kitForm)))]),
    ],
  );
}

/** A table of bytes, which do not depend on the machine and need no ratios. */
const bytesTable = (forms: readonly Form[], measures: readonly Measure[]): string =>
  table(
    ['KB of 1,000 bytes', ...measures.map((measure) => measure.name)],
    forms.map((form) => [nameOf(form), ...measures.map((measure) => (Number.isNaN(measure.of(form)) ? '' : measure.of(form).toFixed(1)))]),
  );

/** Every measurement in which another library needs less than the kit. */
function losses(result: Measured, groups: readonly { name: string; forms: readonly Form[]; measures: readonly Measure[] }[]): string[] {
  return groups.flatMap(({ name, forms, measures }) => {
    const kitForm = kitOf(result, forms[0]?.form ?? 'module');
    if (!kitForm) return [];
    return measures.flatMap((measure) => {
      const better = forms
        .filter(({ stack }) => stack.id !== kit.id)
        .map((form) => ({ label: form.stack.label, times: measure.of(form) / measure.of(kitForm) }))
        .filter(({ times }) => times < 0.995)
        .sort((a, b) => a.times - b.times)
        .map(({ label, times }) => `${label} ${times.toFixed(2)}`);
      return better.length ? [`- ${name}, ${measure.name}: ${better.join(', ')}`] : [];
    });
  });
}

function rowsTable({ rows }: Measured, stacks: readonly Stack[]): string {
  const cell = (value: number, unit: string): string => `${digits(value)} ${unit}`;
  return table(
    [
      '',
      ...rowCounts.map((count) => `${count.toLocaleString('en')} rows`),
      'growth of time, 10 to 1,000 rows',
      ...rowCounts.map((count) => `heap, ${count.toLocaleString('en')}`),
    ],
    stacks.map(({ id, label }) => {
      const time = rowCounts.map((count) => medianOf(rows[id]?.[count], (one) => one.ms));
      const heap = rowCounts.map((count) => medianOf(rows[id]?.[count], (one) => one.heapBytes) / 1e6);
      return [label, ...time.map((ms) => cell(ms, 'ms')), ratio(time.at(-1)!, time[0]!), ...heap.map((mb) => cell(mb, 'MB'))];
    }),
  );
}

/**
 * Returns the whole section.
 * @param environment a line on the machine and the versions
 */
export function section(result: Measured, environment: string): string {
  const modules = result.forms.filter(({ form }) => form === 'module');
  const scripts = result.forms.filter(({ form }) => form !== 'module');
  const lossLines = losses(result, [
    { name: 'Bytes of modules', forms: modules, measures: moduleBytes },
    { name: 'Bytes of scripts', forms: scripts, measures: scriptBytes },
    { name: 'Three charts, modules', forms: modules, measures: loads },
    { name: 'Three charts, scripts', forms: scripts, measures: loads },
    { name: 'Change of year', forms: modules, measures: switches },
    { name: '50 charts', forms: modules, measures: fifty(result) },
  ]);
  return `## Three charts of the kit and of six other libraries

![Bytes, time and heap of the three charts by each library, as multiples of the kit](results.svg)

${environment}

Each library draws a map of 51 regions with legend and tooltip, a chart of 15 bars, and a chart of two lines over 26 years. All are 700 px
wide and have the same figures, titles, axes and labels, without animation. Each library uses its default renderer, SVG or canvas. All maps
use the kit's projected geometry, so no library has to project it. The kit has it as SVG path data, the other libraries as TopoJSON without
the neighbors and tiles that only the kit reads. The other libraries have the figures of all years that a reader can select (8 for states,
41 for partners), in one language and for one measure. The kit also has both languages, every measure, the table, the takeaway above the
chart, source, keyboard navigation, textures and callouts, and its measurements include them. Drawings on a canvas are neither in the heap
nor among the nodes.

"D3, the kit's work" (stacks/d3-same) is what a developer would write with D3 to give readers the same three charts, without a framework.
It has the same texts in both languages and draws at first what the kit draws: the switches of measure, flow and basis, chart or table, the
list of years to compare with, the timeline that plays, one listbox with an option for each mark, the description in words, names of the
largest states, source line and toolbar. It builds the selection with its history, the tooltip, the table and the panels when a reader asks
for them, and loads panels, sound and the enlarged chart as separate modules, as the kit does. It lacks what the kit's charts have beyond
that: custom data and other partners, annotations, groups of charts, links that keep the choices, server rendering, embed codes of a script,
a picture or a fixed year, sizes and colors of downloaded pictures, a search for free places of labels, the strip beside a wide map, the
tooltip under a drawing that is touched, larger text of the reader inside the drawing, and custom properties and parts for the page. It
draws every chart of a page at once, where the kit draws those near the screen first.

Modules are built and minified by Vite. The kit is imported from \`dist/npm\` by \`import 'trade-widgets/state-map/define'\`, and
Highcharts always includes its accessibility module. Scripts are the official minified files of each package, and a few hundred bytes of
code of the page. Vega-Lite is the runtimes of Vega and Vega-Lite without vega-embed, which is smaller. Times are measured with ${throttle}x
CPU throttling, with a loopback server without cache and a new browser context for each page. They are medians of ${result.rounds} rounds, in which
every library has its turn. The columns script and layout are parts of the main thread's time. Chromium does not count microtasks as
script, so the drawing of the kit's charts is included in the main thread's time only.

### Where the kit loses

${lossLines.length ? `Measurements in which a library needs less, as multiples of the kit:\n\n${lossLines.join('\n')}` : 'Nowhere in this run.'}

### Bytes, gzip -9

Modules, tree-shaken by Vite:

${bytesTable(modules, moduleBytes)}

Script tags:

${bytesTable(scripts, scriptBytes)}

### Three charts on one page

Modules, as multiples of the kit:

${comparisonTable(result, modules, loads)}

Scripts, as multiples of the kit with one script for each element:

${comparisonTable(result, scripts, loads)}

### Change of year

The time from setting the attribute, or passing the figures, until the chart is painted, and the time on the main thread, as multiples of
the kit:

${comparisonTable(result, modules, switches)}

### 50 charts on one page

17 maps, 17 bar charts and 16 line charts, as modules, not throttled, as multiples of the kit:

${comparisonTable(result, modules, fifty(result))}

### More rows

10, 100 and 1,000 rows are passed to a chart on a page that has loaded the library, not throttled. Each row is a published figure of
a partner and a year. The other libraries draw a bar for every row. The kit first loads its module for custom data, then checks every
row, draws the 15 largest partners of the last year, and offers the other years on its slider.

${rowsTable(
  result,
  modules.map(({ stack }) => stack),
)}`;
}
