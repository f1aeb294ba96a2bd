import { svg, type SVGTemplateResult } from 'lit';

/**
 * Textures of the classes, denser for higher ones, for forced colours and for more contrast; minus signs for the classes of falls; and
 * the hatching of no data. They are one static template, which Lit clones without reading it part by part.
 */
export const textures = svg`<defs>
  <pattern id="t0" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect class="ground" width="6" height="6" fill="var(--_c0)" />
  </pattern>
  <pattern id="t1" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect class="ground" width="6" height="6" fill="var(--_c1)" /><path class="texture" d="M3 1.5V4.5M1.5 3H4.5" />
  </pattern>
  <pattern id="t2" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect class="ground" width="6" height="6" fill="var(--_c2)" /><path class="texture" d="M0 6L6 0M0 0L6 6" />
  </pattern>
  <pattern id="t3" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect class="ground" width="6" height="6" fill="var(--_c3)" /><path class="texture" d="M0 1.5H6M0 4.5H6" />
  </pattern>
  <pattern id="t4" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect class="ground" width="6" height="6" fill="var(--_c4)" /><path class="texture" d="M0 1.5H6M0 4.5H6M1.5 0V6M4.5 0V6" />
  </pattern>
  <pattern id="t5" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect class="ground" width="6" height="6" fill="var(--_c5)" /><path class="texture" d="M0 0H6V6H0Z" />
  </pattern>
  <pattern id="fall0" width="9" height="7" patternUnits="userSpaceOnUse">
    <rect class="ground" width="9" height="7" fill="var(--_c0)" /><path class="fall" d="M2 3.5H7" />
  </pattern>
  <pattern id="fall1" width="9" height="7" patternUnits="userSpaceOnUse">
    <rect class="ground" width="9" height="7" fill="var(--_c1)" /><path class="fall" d="M2 3.5H7" />
  </pattern>
  <pattern id="fall2" width="15" height="13" patternUnits="userSpaceOnUse">
    <rect class="ground" width="15" height="13" fill="var(--_c2)" /><path class="fall" d="M1 3.5H6M9 10H14" />
  </pattern>
  <pattern id="none" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="hatch" d="M0 0V6" />
  </pattern>
</defs>`;

/** The textures of a map, by their ids: `m` and the id of the same texture in the legend. */
const onMap = ['t0', 't1', 't2', 't3', 't4', 't5', 'fall0', 'fall1', 'fall2'];

/** The textures for paths in the units of a map, as large on the screen as those of the legend. */
export const mapTextures = (mapScale: number): SVGTemplateResult => svg`<defs>
  ${onMap.map((id) => svg`<pattern id="m${id}" href="#${id}" patternTransform="scale(${1 / mapScale})" />`)}
  <pattern id="mnone" href="#none" patternTransform="scale(${1 / mapScale}) rotate(45)" />
</defs>`;
