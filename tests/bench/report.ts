/** The section of `npm run bench` in RESULTS.md. */
import { throttle, type Load } from './measure.ts';
import { kitOf, middle, rowCounts, type Form, type Measured } from './measured.ts';
import { table } from './results.ts';
import { charts, kit, type Stack } from './stacks.ts';

/** A figure of a form, and what it is called where the kit loses by it. */
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
  of: (form) => middle(form.loads, of),
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
  loading('of it script', 'ms', (load) => load.scriptMs),
  loading('of it layout', 'ms', (load) => load.layoutMs),
  loading('nodes', '', (load) => load.nodes),
  loading('heap', 'MB', (load) => load.heapBytes / 1e6),
  loading('requests', '', (load) => load.requests),
];
const switches: Measure[] = (['map', 'bars'] as const).flatMap((chart): Measure[] => [
  { name: `${chart}: painted`, unit: 'ms', of: (form) => middle(form[chart], (one) => one.paintedMs) },
  { name: `${chart}: main thread`, unit: 'ms', of: (form) => middle(form[chart], (one) => one.taskMs) },
]);
const fifty = ({ fifty }: Measured): Measure[] => [
  { name: 'main thread', unit: 'ms', of: ({ stack }) => middle(fifty[stack.id], (load) => load.taskMs) },
  { name: 'all drawn', unit: 'ms', of: ({ stack }) => middle(fifty[stack.id], (load) => load.drawnMs) },
  { name: 'heap', unit: 'MB', of: ({ stack }) => middle(fifty[stack.id], (load) => load.heapBytes) / 1e6 },
];

const digits = (value: number): string =>
  Number.isNaN(value) ? 'not measured' : value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
const ratio = (value: number, own: number): string => (Number.isNaN(value / own) ? 'not measured' : (value / own).toFixed(2));
const formNames = { module: '', script: '', all: ', the script of all elements', cdn: ', modules of dist/cdn' };
const nameOf = ({ stack, form }: Form): string =>
  stack.id === kit.id ? `**${stack.label}**${formNames[form]}` : `${stack.label} (${stack.draws})`;

/** A row a stack: what the kit needs in its unit, then every stack as a multiple of it. */
function compared(result: Measured, forms: readonly Form[], measures: readonly Measure[]): string {
  const own = kitOf(result, forms[0]?.form ?? 'module');
  if (!own) return 'Not measured without the kit.';
  const unitOf = ({ unit }: Measure): string => (unit ? ` ${unit}` : '');
  return table(
    ['', ...measures.map((measure) => measure.name)],
    [
      ['The kit needs', ...measures.map((measure) => `${digits(measure.of(own))}${unitOf(measure)}`)],
      ...forms.map((form) => [nameOf(form), ...measures.map((measure) => ratio(measure.of(form), measure.of(own)))]),
    ],
  );
}

/** Bytes do not depend on the machine, so they stand as they are. */
const inKilobytes = (forms: readonly Form[], measures: readonly Measure[]): string =>
  table(
    ['KB of 1,000 bytes', ...measures.map((measure) => measure.name)],
    forms.map((form) => [nameOf(form), ...measures.map((measure) => (Number.isNaN(measure.of(form)) ? '' : measure.of(form).toFixed(1)))]),
  );

/** Every figure that a peer is better in, by how much. */
function losses(result: Measured, groups: readonly { name: string; forms: readonly Form[]; measures: readonly Measure[] }[]): string[] {
  return groups.flatMap(({ name, forms, measures }) => {
    const own = kitOf(result, forms[0]?.form ?? 'module');
    if (!own) return [];
    return measures.flatMap((measure) => {
      const better = forms
        .filter(({ stack }) => stack.id !== kit.id)
        .map((form) => ({ label: form.stack.label, times: measure.of(form) / measure.of(own) }))
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
      'growth of time, 10 to 1,000',
      ...rowCounts.map((count) => `heap, ${count.toLocaleString('en')}`),
    ],
    stacks.map(({ id, label }) => {
      const time = rowCounts.map((count) => middle(rows[id]?.[count], (one) => one.ms));
      const heap = rowCounts.map((count) => middle(rows[id]?.[count], (one) => one.heapBytes) / 1e6);
      return [label, ...time.map((ms) => cell(ms, 'ms')), ratio(time.at(-1)!, time[0]!), ...heap.map((mb) => cell(mb, 'MB'))];
    }),
  );
}

/**
 * The whole section.
 * @param where on which machine, with which versions
 */
export function section(result: Measured, where: string): string {
  const modules = result.forms.filter(({ form }) => form === 'module');
  const scripts = result.forms.filter(({ form }) => form !== 'module');
  const found = losses(result, [
    { name: 'Bytes of modules', forms: modules, measures: moduleBytes },
    { name: 'Bytes of scripts', forms: scripts, measures: scriptBytes },
    { name: 'Three charts, modules', forms: modules, measures: loads },
    { name: 'Three charts, scripts', forms: scripts, measures: loads },
    { name: 'Another year', forms: modules, measures: switches },
    { name: '50 charts', forms: modules, measures: fifty(result) },
  ]);
  return `## Three charts, by the kit and by six other libraries

![Bytes, time and heap of the three charts by each library, as multiples of the kit](results.svg)

${where}

A map of 51 regions with legend and tooltip, a chart of 15 bars, a chart of two lines over 26 years, each 700 px wide, with the
same figures, title, axes and labels, no animation; the peers draw with SVG or on a canvas as they do by default. All maps use
the kit's own projected geometry, as TopoJSON without the neighbours and tiles that only the kit reads. So no
peer has to project anything. The peers carry the figures of all years that a reader can switch
to (8 of states, 41 of partners), in one language and one measure. The kit carries both languages, every measure, the table of
figures, the sentence above the chart, source, keyboard, textures and callouts too: these are in its figures below, and in those of
"D3, the kit's work" alone, which is what a developer would write with D3 to give readers the same three charts (stacks/d3-same):
the same words in both languages, named marks, keyboard, tooltip, table, source, textures, tiles. Canvas libraries keep their drawing outside the heap and outside the nodes.

Modules are built by Vite with minification, the kit from \`dist/npm\` by \`import 'trade-widgets/state-map/define'\`, Highcharts
always with its accessibility module. Scripts are the official minified files of each package and a few hundred bytes of own code.
Vega-Lite is the runtimes of Vega and Vega-Lite without vega-embed, which is smaller. Times are taken at ${throttle}x CPU throttle from a
loopback server without cache, a fresh context each, medians of ${result.rounds} rounds in which every library had its turn.
"Of it script" is what Chromium counts as such; what is drawn in a microtask, as the kit's charts are, is in the main thread's time alone.

### What the kit loses

${found.length ? `As multiples of the kit, where a library needs less:\n\n${found.join('\n')}` : 'Nothing in this run.'}

### Bytes, gzip -9

Modules, tree-shaken by Vite:

${inKilobytes(modules, moduleBytes)}

Script tags:

${inKilobytes(scripts, scriptBytes)}

### Three charts on one page

Modules, the kit = 1:

${compared(result, modules, loads)}

Scripts, the kit's one script an element = 1:

${compared(result, scripts, loads)}

### Another year

From setting the attribute, or handing over the figures, until it is painted, and time on the main thread; the kit = 1:

${compared(result, modules, switches)}

### 50 charts on one page

17 maps, 17 bar charts, 16 line charts, as modules, not throttled; the kit = 1:

${compared(result, modules, fifty(result))}

### More rows

10, 100 and 1,000 rows handed over on a page that has the library already, not throttled. Rows are partner and year, as
published; none is made up. The others draw a bar for every row. The kit fetches its reader of own figures first, checks every
row, draws the 15 largest of the last year, and has the other years on its slider.

${rowsTable(
  result,
  modules.map(({ stack }) => stack),
)}`;
}
