/** Styles for light and dark color schemes, forced colors, more contrast and print, as the kit's elements have them. */
import { chartStyles } from './chart-styles.js';
import { controlStyles } from './control-styles.js';

const frameStyles = `
.same { --ink: light-dark(#16191d,#eceef0); --muted: light-dark(#565d66,#a9b1ba); --faint: light-dark(#d9dde2,#3a4048);
  --other: light-dark(#868e98,#767f8a); --focus: light-dark(#0b57d0,#a8c7fa); --accent: light-dark(#c2185b,#ff8fb3);
  --exports: light-dark(#1a5fa4,#7db4ec); --imports: light-dark(#b0500c,#f2a065); --surface: Canvas;
  margin: 0; color: var(--ink); font-size: 16px; line-height: 1.45 }
.same [hidden] { display: none !important }
.same p { margin: 0 }
.same .title { color: var(--muted); font-weight: 600; word-break: auto-phrase }
.same .takeaway { margin-block: .15em .8em; max-width: 38em; font-size: 1.3em; font-weight: 600; line-height: 1.3; text-wrap: pretty; word-break: auto-phrase }
.same .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.same .plot { position: relative; contain: inline-size; touch-action: pan-y pinch-zoom }
.same svg { display: block; height: auto; overflow: visible; direction: ltr; font-variant-numeric: tabular-nums }
.same svg text { fill: var(--ink); font-size: 13px }
.same svg .unit, .same svg .tick, .same svg .detail { fill: var(--muted); font-size: 12px }
.same svg .strong { fill: var(--ink); font-weight: 600 }
.same .grid { stroke: var(--faint); shape-rendering: crispEdges }
.same .base { stroke: var(--muted); shape-rendering: crispEdges }
.same :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px }
.same .mark { outline: none }
.same .hit { fill: none; pointer-events: all }
.same .drawn, .same .over, .same .names, .same .rings { pointer-events: none }
.same .notes { margin-block-start: .6em; max-width: 38em; color: var(--muted); font-size: .8125em }
.same a { color: inherit }
.same .tip { position: absolute; z-index: 1; width: max-content; padding: .6em .8em; border: 1px solid var(--muted); border-radius: 3px; background: var(--surface); font-size: .8125em }
.same .tip div { display: flex; justify-content: space-between; gap: 1.2em; color: var(--muted) }
.same .tip div span + span { color: var(--ink) }
.same .halo, .same .ring { fill: none; stroke: var(--surface); stroke-linejoin: round; vector-effect: non-scaling-stroke }
.same .halo.focused { stroke-width: 6 } .same .ring.focused { stroke: var(--focus); stroke-width: 3.5 }
.same .halo.outer { stroke-width: 12 } .same .ring.outer { stroke-width: 9 }
.same .halo.chosen { stroke-width: 5 } .same .ring.chosen { stroke: var(--accent); stroke-width: 3 }
.same .halo.thin { display: none } .same .ring.thin { stroke-width: 1.5 }
.same .halo.previewed { stroke-width: 3; stroke-opacity: .7 } .same .ring.previewed { stroke: var(--ink); stroke-width: 1 }
.same .strip { max-width: 52em; margin-block-start: .8em; padding: .5em 0 .6em .8em; border-inline-start: 3px solid var(--accent); font-size: .875em }
.same .chosen-name { display: flex; align-items: center; justify-content: space-between }
.same .strip button { width: 30px; height: 30px; border: 1px solid var(--faint); border-radius: 4px; background: var(--surface); color: var(--muted) }
.same .strip dl { display: flex; flex-wrap: wrap; gap: .3em 2em; margin: .1em 0 0 }
.same .strip dt, .same .measure { display: block; color: var(--muted); font-size: .93em }
.same .strip dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums }
.same .years-of-mark { display: flex; flex-wrap: wrap; align-items: center; gap: .5em 1.4em; margin-block-start: .6em }
.same .years-of-mark p { flex: 1 1 14em; max-width: 42em }
.same .history { fill: none; stroke: var(--muted); stroke-width: 1.5 }
.same .now { stroke: var(--accent) } .same .sparkline circle { fill: var(--accent) }
.same .table { max-height: 26em; overflow: auto; font-size: .875em }
.same table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
.same caption { padding: .4em 0; color: var(--muted); text-align: start }
.same th, .same td { padding: .3em .6em; border-bottom: 1px solid var(--faint); font-weight: 400; text-align: start; vertical-align: bottom }
.same thead th { position: sticky; top: 0; background: var(--surface) }
.same .number { text-align: end }
.same th button { min-height: 24px; padding: 0; border: 0; background: none; color: inherit; font: inherit; font-weight: 600; text-align: inherit }
.same [aria-sort=ascending] button::before { content: '▲ ' / '' } .same [aria-sort=descending] button::before { content: '▼ ' / '' }
.same-enlarged { border: 0; padding: 24px; max-width: none; max-height: none }
.same-enlarged > button { position: absolute; inset: 8px 8px auto auto; width: 30px; height: 30px }
@media screen and (prefers-reduced-motion: no-preference) { .same .moving { --motion: .35s } }
@media (prefers-contrast: more) { .same { --ink: light-dark(#000,#fff); --muted: var(--ink); --faint: color-mix(in srgb, var(--ink) 60%, var(--surface)) } }
@media (forced-colors: active) {
  .same { --ink: CanvasText; --muted: CanvasText; --faint: GrayText; --other: Canvas; --focus: Highlight; --accent: CanvasText }
  .same svg { forced-color-adjust: none }
}
@media print {
  .same .strip button { display: none }
  .same .table { max-height: none }
}`;

export const sheets = [frameStyles, controlStyles, chartStyles].map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});
