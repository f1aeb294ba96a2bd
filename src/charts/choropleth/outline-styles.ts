import { unsafeCSS, type CSSResult } from 'lit';

/** The indices of the six classes of a map. */
const classes = [0, 1, 2, 3, 4, 5];

/**
 * The lines around the regions of each class, for the light and the dark scheme: in the ink around pale colours, in the colour of the
 * surface around the others.
 * @param ancestor selector of what the map is in
 * @param pale the classes whose colours are close to the surface in a scheme
 */
export function outlines(ancestor: string, pale: { light: readonly number[]; dark: readonly number[] }): CSSResult {
  const line = (isPale: boolean): string => `var(--_${isPale ? 'ink-muted' : 'surface'})`;
  const rules = classes.map(
    (i) => `${ancestor} path.c${i}{stroke:light-dark(${line(pale.light.includes(i))},${line(pale.dark.includes(i))})}`,
  );
  return unsafeCSS(`@media (forced-colors: none){${rules.join('')}}`);
}
