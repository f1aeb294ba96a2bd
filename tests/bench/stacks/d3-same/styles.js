/** Styles for light and dark color schemes, forced colors and print, as the kit's elements have them. */
export const sheet = new CSSStyleSheet();
const ramp = ['#e4edf6,#1c2f43', '#bed6ec,#254a6e', '#8fb9de,#33699b', '#5a93c8,#538cc6', '#2c6cab,#8abae6', '#103f70,#d3e6f8'];
const classes = (rule) => ramp.map((pair, i) => rule(i, pair)).join('');
sheet.replaceSync(`
.same { --ink: light-dark(#16191d,#eceef0); --muted: light-dark(#565d66,#a9b1ba); --faint: light-dark(#d9dde2,#3a4048);
  --other: light-dark(#868e98,#767f8a); --focus: light-dark(#0b57d0,#a8c7fa); --exports: light-dark(#1a5fa4,#7db4ec);
  --imports: light-dark(#b0500c,#f2a065); --surface: Canvas; ${classes((i, pair) => `--c${i}:light-dark(${pair});`)}
  margin: 0; color: var(--ink); font-size: 16px; line-height: 1.45 }
.same p { margin: 0 }
.same .title { color: var(--muted); font-weight: 600 }
.same .takeaway { margin-block: .15em .8em; max-width: 38em; font-size: 1.3em; font-weight: 600; line-height: 1.3; text-wrap: pretty }
.same :lang(ja) .takeaway { word-break: auto-phrase }
.same .plot { position: relative; touch-action: pan-y }
.same svg { display: block; width: 100%; height: auto; overflow: visible; direction: ltr; font-variant-numeric: tabular-nums }
.same svg text { fill: var(--ink); font-size: 13px }
.same svg .unit, .same svg .tick, .same svg .detail { fill: var(--muted); font-size: 12px }
.same .grid { stroke: var(--faint); shape-rendering: crispEdges }
.same .base { stroke: var(--muted); shape-rendering: crispEdges }
.same :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px }
.same .mark { outline: none }
.same .hit { fill: transparent }
.same .mark:focus-visible .hit { stroke: var(--focus); stroke-width: 2 }
.same .notes, .same .source, .same details { margin-block-start: .6em; color: var(--muted); font-size: .8125em }
.same a { color: inherit }
.same summary { min-height: 24px }
.same .years { display: flex; align-items: center; gap: .4em; margin-block-end: .6em }
.same .years output { min-width: 2.6em; font-weight: 600; text-align: center }
.same .years button { width: 30px; height: 30px; font: inherit }
.same .years input { flex: 1; min-width: 0; max-width: 18em; accent-color: var(--muted) }
.same .tip { position: absolute; z-index: 1; padding: .6em .8em; border: 1px solid var(--muted); border-radius: 3px; background: var(--surface); font-size: .8125em; white-space: nowrap; pointer-events: none }
.same .tip div { display: flex; justify-content: space-between; gap: 1.2em; color: var(--muted) }
.same .status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.same table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
.same th, .same td { padding: .3em .6em; border-bottom: 1px solid var(--faint); text-align: start }
.same .bar { fill: var(--other) }
.same .lit .bar { fill: var(--exports) }
.same .mark:hover .bar { fill: var(--muted) }
.same .lit text { font-weight: 600 }
.same .line { fill: none; stroke-width: 2.2; stroke: var(--imports) }
.same .exports.line { stroke: var(--exports) }
.same .gap { fill: light-dark(#eceef0,#24282e) }
.same svg .exports.name, .same svg .exports.value { fill: var(--exports) }
.same svg .imports.name, .same svg .imports.value { fill: var(--imports) }
.same .dot { fill: var(--imports) }
.same .exports.dot { fill: var(--exports) }
.same .rule { stroke: var(--ink) }
.same .value { font-weight: 600; stroke: var(--surface); stroke-width: 4px; paint-order: stroke }
${classes((i) => `.same .c${i}{fill:var(--c${i})}`)}
.same .none { fill: url(#same-none) }
.same .box, .same .swatch { stroke: var(--muted); stroke-width: .6 }
.same .borders, .same .coast, .same .leader, .same .ring { fill: none; stroke: var(--surface); vector-effect: non-scaling-stroke; pointer-events: none }
.same .coast, .same .leader { stroke: var(--muted); stroke-width: .7 }
.same .hatch, .same .pin { stroke: var(--muted); fill: var(--muted) }
.same .ring { stroke: var(--ink); stroke-width: 2.5 }
.same svg .in { font-size: 12px; pointer-events: none }
.same svg .full { fill: light-dark(#fff,#14171a) }
.same .texture { fill: none; stroke: var(--ink); stroke-width: .8 }
@media (forced-colors: active) {
  .same { --ink: CanvasText; --muted: CanvasText; --other: Canvas; --focus: Highlight; ${classes((i) => `--c${i}:Canvas;`)} }
  .same svg { forced-color-adjust: none }
  .same .bar { stroke: CanvasText }
  ${classes((i) => `.same .c${i}{fill:url(#same-t${i})}`)}
  .same .borders { stroke: CanvasText }
}
@media print {
  .same .years button, .same .years input { display: none }
  ${classes((i) => `.same .c${i}{fill:url(#same-t${i})}`)}
}`);
