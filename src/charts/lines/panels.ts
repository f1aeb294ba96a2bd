import type { View } from '../../model/view.ts';
import { linesLayout, type LinesDrawing, type LinesInput, type Series, type YearMark } from './layout.ts';

/** A year in one of the panels. */
export interface PanelMark extends YearMark {
  /** Index of its panel. */
  panel: number;
  year: number;
}

interface Panel extends Omit<LinesDrawing, 'years'> {
  name: string;
  /** The baseline of the name. */
  nameY: number;
}

/** Small multiples: charts of two lines over the same years, on one scale. */
export interface PanelsView extends View<PanelMark> {
  panels: readonly Panel[];
  /** The year whose figures are shown in every panel while no other year is highlighted. */
  chosen: number;
}

interface PanelsInput extends Omit<LinesInput, 'origin' | 'upper' | 'lower' | 'breaks'> {
  panels: readonly {
    name: string;
    upper: Series;
    lower: Series;
    /** The years before which its lines are broken. */
    breaks?: readonly number[];
    /** The ids of its marks, one a year. */
    ids: readonly string[];
  }[];
  max: number;
}

interface PanelsDrawing {
  width: number;
  height: number;
  panels: readonly (Panel & { years: readonly (LinesDrawing['years'][number] & Pick<YearMark, 'neighbours'>)[] })[];
}

/** From this width the panels are side by side, below it one under the other. */
const sideBySideWidth = 600;
/** Between panels. */
const gutter = 24;
/** The height of a panel's name. */
const nameHeight = 22;

/** Lays out charts on one scale, each with its name above it. The unit is written once. */
export function panelsLayout({ panels, width, ...shared }: PanelsInput): PanelsDrawing {
  const isSideBySide = width >= sideBySideWidth;
  const panelWidth = isSideBySide ? Math.floor((width - gutter * (panels.length - 1)) / panels.length) : width;
  let [x, y, height] = [0, 0, 0];
  const placed = panels.map(({ name, upper, lower, breaks = [] }, n) => {
    const { years, unit, ...drawing } = linesLayout({
      ...shared,
      // The unit is written in the first panel. Panels side by side have the same height.
      unit: { ...shared.unit, name: n && !isSideBySide ? '' : shared.unit.name },
      origin: [x, y + nameHeight],
      width: panelWidth,
      upper,
      lower,
      breaks,
    });
    const nameY = y + 14;
    height = y + nameHeight + drawing.height;
    if (isSideBySide) x += panelWidth + gutter;
    else y = height + gutter;
    /** Arrows along the years go on to the next panel if it is beside this one. Up and down lead to the same year of another panel. */
    const idAt = (panel: number, i: number): string | undefined => panels[panel]?.ids[i];
    const beside = (by: 1 | -1, i: number): string | undefined =>
      idAt(n, i + by) ?? (isSideBySide ? panels[n + by]?.ids.at(by > 0 ? 0 : -1) : undefined);
    return {
      ...drawing,
      unit: n === 0 ? unit : '',
      name,
      nameY,
      years: years.map((year, i) => ({ ...year, neighbours: [idAt(n - 1, i), beside(1, i), idAt(n + 1, i), beside(-1, i)] })),
    };
  });
  return { width, height, panels: placed };
}
