/** The drawings: bars, lines, and the classes of the map with their textures. */
const ramp = ['#e4edf6,#1c2f43', '#bed6ec,#254a6e', '#8fb9de,#366ea2', '#5a93c8,#538cc6', '#2c6cab,#8abae6', '#103f70,#d3e6f8'];
/** Both sides of zero, from the largest fall to the largest rise. */
const change = ['#8f4700,#ffc796', '#e39c58,#9a5a1c', '#f7dfc4,#4a3522', '#d5e4f3,#223649', '#80b4df,#316daa', '#1c5a99,#b9dbfa'];
const classes = (rule) => ramp.map((_, i) => rule(i)).join('');
/** The lines around regions: in the ink around pale colors, in the color of the surface around the others. */
const outlines = (ancestor, pale) => {
  const line = (isPale) => `var(--${isPale ? 'muted' : 'surface'})`;
  return classes((i) => `${ancestor} path.c${i}{stroke:light-dark(${line(pale.light.includes(i))},${line(pale.dark.includes(i))})}`);
};

export const chartStyles = `
.same { ${classes((i) => `--c${i}:light-dark(${ramp[i]});--change${i}:light-dark(${change[i]});`)} }
.same .change { ${classes((i) => `--c${i}:var(--change${i});`)} }
.same .row, .same .end { transition: transform var(--motion, 0s) }
.same .bar { fill: var(--other); transition: x var(--motion, 0s), width var(--motion, 0s) }
.same .lit.exports .bar, .same .lit.total .bar { fill: var(--exports) }
.same .lit.imports .bar { fill: var(--imports) }
.same .lit text { font-weight: 600 }
.same .lit .detail { font-weight: 400 }
.same svg .rank { fill: var(--muted) }
.same .label, .same .figure, .same .value { stroke: var(--surface); stroke-width: 4px; paint-order: stroke }
.same .ghost { fill: none; stroke: var(--ink); stroke-width: 1.2; stroke-dasharray: 3 2 }
.same .gap { fill: light-dark(#eceef0,#24282e) }
.same .gap, .same .line { transition: d var(--motion, 0s) }
.same .line { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke: var(--imports) }
.same .line.exports { stroke: var(--exports) }
.same .name, .same .value { font-weight: 600 }
.same svg text.exports, .same .dot.exports { fill: var(--exports) }
.same svg text.imports, .same .dot.imports { fill: var(--imports) }
.same .dot { stroke: var(--surface); stroke-width: 1.5 }
.same .value.between { stroke: light-dark(#eceef0,#24282e) }
.same .rule { stroke: var(--ink); shape-rendering: crispEdges }
.same .region { transition: fill var(--motion, 0s); stroke: var(--muted); stroke-width: .8; vector-effect: non-scaling-stroke }
.same .box, .same .swatch { stroke: var(--muted); stroke-width: .6 }
.same .coast, .same .leader { fill: none; stroke: var(--muted); stroke-width: .7; vector-effect: non-scaling-stroke }
.same .pin, .same .hatch { fill: var(--muted); stroke: var(--muted) }
.same .dotted { fill: var(--surface); stroke: var(--ink); stroke-width: 1.1 }
${classes((i) => `.same .c${i}{fill:var(--c${i})}.same .on${i}{stroke:var(--c${i})}`)}
.same .none { fill: url(#same-none) }
@media (forced-colors: none) {
  ${outlines('.same', { light: [0, 1, 2], dark: [0, 1] })}
  ${outlines('.same .change', { light: [1, 2, 3, 4], dark: [2, 3] })}
}
@media screen and (forced-colors: none) {
  ${[0, 1, 2].map((i) => `.same .change .c${i}{fill:url(#same-fall${i})}`).join('')}
}
.same .fall { stroke: var(--ink); stroke-opacity: .5 }
.same .fall0 { stroke: var(--surface) }
.same svg .in { font-size: 12px; letter-spacing: -.02em }
.same svg .bare { stroke: var(--surface); stroke-width: 3px; paint-order: stroke }
.same .on-map { stroke-width: 3.5px; stroke-linejoin: round; paint-order: stroke }
.same svg .middle { fill: #14171a }
.same svg .full { fill: light-dark(#fff,#14171a) }
.same svg.change .in, .same svg.change .on-map { fill: var(--ink) }
.same svg.change .in0, .same svg.change .in5, .same svg.change .on0, .same svg.change .on5 { fill: light-dark(#fff,#14171a) }
.same .texture { fill: none; stroke: var(--ink); stroke-width: .8 }
@media (forced-colors: active), (prefers-contrast: more) {
  ${classes((i) => `.same .c${i}.c${i}{fill:url(#same-t${i})}`)}
  .same svg text.in.in, .same svg text.on-map.on-map { fill: var(--ink); stroke: var(--surface); stroke-width: 4px; paint-order: stroke }
}
@media (forced-colors: active) {
  .same { --exports: CanvasText; --imports: CanvasText; ${classes((i) => `--c${i}:Canvas;--change${i}:Canvas;`)} }
  .same .bar { stroke: CanvasText }
  .same .line.imports { stroke-dasharray: 7 4 }
}
@media print {
  ${classes((i) => `.same .c${i}.c${i}{fill:url(#same-t${i})}`)}
}`;
