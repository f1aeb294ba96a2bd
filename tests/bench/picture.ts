/** The comparison as one picture, with a panel for each measure and a bar for each library. The kit is 1. */
import { kitOf, medianOf, type Form, type Measured } from './measured.ts';
import { kit } from './stacks.ts';

const panels: { title: string; form: 'module' | 'script'; of: (form: Form, result: Measured) => number }[] = [
  { title: 'Bytes: page with the map, script tags', form: 'script', of: (form) => form.bytes.map?.gzip ?? NaN },
  { title: 'Bytes: three charts, modules', form: 'module', of: (form) => form.bytes.three?.gzip ?? NaN },
  { title: 'Time until three charts are drawn', form: 'module', of: (form) => medianOf(form.loads, (load) => load.drawnMs) },
  { title: 'Main thread, three charts', form: 'module', of: (form) => medianOf(form.loads, (load) => load.taskMs) },
  { title: 'Main thread, change of year on the map', form: 'module', of: (form) => medianOf(form.map, (one) => one.taskMs) },
  { title: 'JavaScript heap, three charts', form: 'module', of: (form) => medianOf(form.loads, (load) => load.heapBytes) },
];

const [columns, across, row, top, gap] = [3, 316, 21, 54, 24];
const nameWidth = 122;
const barWidth = across - nameWidth - 46;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Returns an SVG file that is readable on light and dark pages. */
export function picture(result: Measured): string {
  const drawn = panels.map(({ title, form, of }) => {
    const kitForm = kitOf(result, form);
    const bars = result.forms
      .filter((one) => one.form === form)
      .map((one) => ({ id: one.stack.id, label: one.stack.label, times: kitForm ? of(one, result) / of(kitForm, result) : NaN }));
    return { title, bars, max: Math.max(...bars.map(({ times }) => times || 0), 1) };
  });
  const height = 34 + row * Math.max(...drawn.map(({ bars }) => bars.length));
  const rows = Math.ceil(drawn.length / columns);
  const [width, total] = [columns * across + (columns - 1) * gap + 40, top + rows * (height + gap) + 8];
  const panel = ({ title, bars, max }: (typeof drawn)[number], i: number): string => {
    const kitX = round(nameWidth + barWidth / max);
    return `<g transform="translate(${20 + (i % columns) * (across + gap)} ${top + Math.floor(i / columns) * (height + gap)})">
<text class="title" y="12">${title}</text>
<line x1="${kitX}" x2="${kitX}" y1="22" y2="${height - 6}"/>
${bars
  .map(({ id, label, times }, n) => {
    const y = 26 + n * row;
    const length = round((barWidth * (times || 0)) / max);
    return `<g class="${id === kit.id ? 'own' : ''}"><text x="${nameWidth - 8}" y="${y + 12}" text-anchor="end">${label}</text><rect x="${nameWidth}" y="${y + 1}" width="${length}" height="${row - 6}"/><text x="${round(nameWidth + length + 6)}" y="${y + 12}">${Number.isNaN(times) ? 'not measured' : times.toFixed(times < 10 ? 2 : 1)}</text></g>`;
  })
  .join('\n')}
</g>`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" role="img" aria-labelledby="title">
<title id="title">Bytes, time and heap of the three charts by each library, as multiples of trade-widgets</title>
<style>text{font:12px system-ui,sans-serif;fill:#3c434b;font-variant-numeric:tabular-nums;stroke:#fff;stroke-width:3px;paint-order:stroke}.title{font-weight:650;font-size:13px;fill:#16191d}.head{font-size:16px;font-weight:650;fill:#16191d}
rect{fill:#a9b1ba}.own rect{fill:#1a5fa4}.own text{font-weight:650;fill:#1a5fa4}line{stroke:#1a5fa4;stroke-width:1;stroke-dasharray:2 3}.paper{fill:#fff}</style>
<rect class="paper" width="${width}" height="${total}"/>
<text class="head" x="20" y="30">The same three charts: what each library needs, trade-widgets = 1. Shorter is better.</text>
${drawn.map(panel).join('\n')}
</svg>
`;
}
