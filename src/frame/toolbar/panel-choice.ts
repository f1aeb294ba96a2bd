import type { TemplateResult } from 'lit';
import { segmented } from '../controls/segmented.ts';

/** A choice in a panel. */
export const panelChoice = <T extends string>(
  name: string,
  legend: string,
  options: readonly (readonly [value: T, label: string])[],
  chosen: T,
  onChoose: (value: T) => void,
): TemplateResult =>
  segmented(
    name,
    legend,
    options.map(([value, label]) => ({ value, label })),
    chosen,
    (event) => onChoose((event.target as HTMLInputElement).value as T),
  );
