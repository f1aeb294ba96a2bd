/** The switches and the timeline above a drawing, and the tools below it. */
export const controlStyles = `
.same .switches { display: flex; flex-wrap: wrap; gap: .5em .8em; margin-block-end: .6em; font-size: .8125em }
.same .segments { display: flex; flex-wrap: wrap; min-width: 0; margin: 0; padding: 0 0 1px 1px; border: 0 }
.same .segments label { position: relative; margin: 0 0 -1px -1px }
.same .segments input { position: absolute; inset: 0; appearance: none; margin: 0; outline: none }
.same .segments span { display: flex; align-items: center; justify-content: center; box-sizing: border-box; min-width: 32px; min-height: 30px; padding: .25em .55em; border: 1px solid var(--faint); color: var(--muted); word-break: auto-phrase }
.same .segments label:first-of-type span { border-start-start-radius: 4px; border-end-start-radius: 4px }
.same .segments label:last-of-type span { border-start-end-radius: 4px; border-end-end-radius: 4px }
.same .segments input:checked + span { background: color-mix(in srgb, var(--faint) 40%, transparent); border-block-end: 2px solid var(--ink); color: var(--ink); font-weight: 600 }
.same .segments input:hover + span { color: var(--ink) }
.same .segments input:focus-visible + span { outline: 2px solid var(--focus); outline-offset: 2px }
.same .list { display: flex; align-items: center; gap: .4em; color: var(--muted) }
.same .list select { height: 30px; padding: 0 .3em; border: 1px solid var(--faint); border-radius: 0; background: var(--surface); color: var(--ink); font: inherit }
.same .years { display: flex; flex-wrap: wrap; align-items: center; gap: .3em; min-width: 0; margin: 0; margin-block-end: .6em; padding: 0; border: 0; font-variant-numeric: tabular-nums }
.same .years output { min-width: 2.4em; margin-inline-end: .2em; font-size: 1.5em; font-weight: 600; line-height: 30px }
.same .years button { display: grid; place-items: center; width: 30px; height: 30px; padding: 0; border: 1px solid var(--faint); border-radius: 4px; background: var(--surface); color: var(--ink); font: inherit }
.same .years button:hover { border-color: var(--muted) }
.same .years [aria-disabled] { color: var(--faint) }
.same .years .icon { width: 12px; height: 12px; fill: currentColor }
.same .track { display: grid; grid-template-columns: 1fr auto; flex: 1 1 6em; max-width: 24em; color: var(--muted); font-size: .8125em; line-height: 1 }
.same .track input { grid-area: 1 / 1 / 2 / 3; width: 100%; min-width: 0; height: 24px; margin: 0 0 -3px; accent-color: var(--muted) }
.same .track span { grid-row: 2 }
.same .footer { display: flex; flex-wrap: wrap; align-items: start; justify-content: space-between; gap: 0 1em; container: footer / inline-size; margin-block-start: .6em; color: var(--muted); font-size: .8125em }
.same .source { max-width: 56em; padding-block: calc((30px - 1lh) / 2) }
.same .tools { display: flex; flex-wrap: wrap; gap: 1px; margin-inline-start: -5px }
.same .footer .icon { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round }
.same .about { display: inline-grid; place-content: center; width: 24px; height: 24px; margin: -4px 2px -4px -4px; padding: 0; border: 0; background: none; color: inherit; vertical-align: middle }
.same .tools > button { display: flex; align-items: center; gap: 4px; min-width: 30px; height: 30px; padding: 0 5px; border: 0; border-radius: 4px; background: none; color: inherit; font: inherit }
.same .tools > button:hover, .same .about:hover, .same .tools > button:has(+ :popover-open), .same .about[aria-expanded=true] { background: color-mix(in srgb, var(--ink) 14%, transparent); color: var(--ink) }
.same .panel { position: absolute; inset: auto; box-sizing: border-box; width: max-content; max-width: min(29.5em, 100vw - 8px); margin: 0; padding: 12px; border: 1px solid var(--faint); border-radius: 4px; background: var(--surface); box-shadow: 0 2px 12px rgb(0 0 0 / .15); color: var(--ink) }
.same .panel button, .same .panel input { min-height: 30px; padding: 0 10px; border: 1px solid var(--faint); border-radius: 4px; background: var(--surface); color: inherit; font: inherit }
.same .panel input { flex: 1; min-width: 0; border-color: var(--muted) }
.same .panel textarea { display: block; box-sizing: border-box; width: 29.5em; max-width: 100%; padding: 8px; border: 1px solid var(--muted); background: var(--surface); color: inherit; font: .9em ui-monospace, monospace }
.same .subject { font-weight: 600 }
.same .actions { display: flex; flex-wrap: wrap; gap: 6px; margin-block: 6px }
.same .hint { max-width: 29.5em; margin-block-start: 8px; color: var(--muted) }
.same .result { min-height: 1lh }
@container footer (width < 480px) {
  .same .tools > button span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
}
@media (forced-colors: active) {
  .same .segments input:checked + span { background: CanvasText; color: Canvas; forced-color-adjust: none }
  .same .years [aria-disabled] { color: GrayText }
  .same .tools > button:has(+ :popover-open) { outline: 1px solid }
}
@media print {
  .same .switches, .same .years, .same .tools, .same .about { display: none }
  .same .source .unseen { position: static; clip-path: none; white-space: normal }
}`;
