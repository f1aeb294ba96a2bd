import { html, nothing, svg, type TemplateResult } from 'lit';
import type { History } from '../../model/history.ts';

/** Sizes in pixels. */
const width = 180;
const plotHeight = 36;
const height = 54;
const inset = 4;

const toTenth = (position: number): number => Math.round(position * 10) / 10;

/**
 * A small line of all years with the shown one marked. Years without data are gaps. The words beside it say the same, so it is hidden
 * from screen readers.
 */
export function sparkline({ figures, firstYear, year }: History): TemplateResult {
  const known = figures.flatMap((figure) => figure ?? []);
  const highest = Math.max(...known.map(({ atMost }) => atMost));
  const lowest = Math.min(...known.map(({ atLeast }) => atLeast));
  // Amounts and shares start at zero. Ranks are negative, so that the first one is the highest.
  const [from, to] = highest < 0 ? [lowest, highest] : [Math.min(0, lowest), highest];
  const x = (i: number): number => toTenth(inset + (i / (figures.length - 1)) * (width - 2 * inset));
  const y = (value: number): number => toTenth(plotHeight - inset - ((value - from) / (to - from || 1)) * (plotHeight - 2 * inset));
  const runs = runsOf(figures.map((figure, i) => figure && { x: x(i), atLeast: y(figure.atLeast), atMost: y(figure.atMost) }));
  const shown = figures[year - firstYear];
  const shownX = x(year - firstYear);
  const lastYear = firstYear + figures.length - 1;
  return html`<svg class="sparkline" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
    <line class="base" x1=${inset} x2=${width - inset} y1=${plotHeight - 0.5} y2=${plotHeight - 0.5} />
    ${runs.map((run) => {
      const lower = run.map((point) => `${point.x},${point.atLeast}`);
      const upper = run.map((point) => `${point.x},${point.atMost}`);
      // A year between two gaps is a dot: a line without length, with round ends.
      return svg`<path class="band" d="M${[...upper, ...lower.reverse()].join('L')}Z" />
        <path class="line" d="M${lower.reverse().join('L')}${run.length === 1 ? 'h0' : ''}" />`;
    })}
    <line class="rule" x1=${shownX} x2=${shownX} y1="0" y2=${plotHeight} />
    ${shown ? svg`<circle class="dot" cx=${shownX} cy=${y(shown.atLeast)} r="3.5" />` : nothing}
    <text class="tick" x="0" y=${height - 4}>${firstYear}</text>
    <text class="tick" x=${width} y=${height - 4} text-anchor="end">${lastYear}</text>
  </svg>`;
}

/** The parts of a line between its gaps. */
function runsOf<T>(points: readonly (T | null)[]): T[][] {
  const runs: T[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length);
}
