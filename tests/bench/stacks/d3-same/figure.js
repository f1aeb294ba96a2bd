/** Everything around a drawing that the kit's elements have, written with D3: texts, controls, keyboard, selection, table, toolbar. */
import { select } from 'd3-selection';
import { addCursor, markId } from './cursor.js';
import { drawRings } from './rings.js';
import { drawStrip } from './strip.js';
import { sheets } from './styles.js';
import { addSwitches } from './switches.js';
import { drawTable } from './table.js';
import { addTimeline } from './timeline.js';
import { addToolbar } from './toolbar.js';
import { addToolbarKeys } from './toolbar-keys.js';
import { drawTooltip } from './tooltip.js';
import { words } from './words.js';

let ids = 0;
const langOf = (element) => (element.closest('[lang]')?.lang.startsWith('ja') ? 'ja' : 'en');

/**
 * @param chart of these members:
 *   name: of its files
 *   read(state) => state: what is allowed of it
 *   choices(state, lang) => [{name, label, values, names}]
 *   years(state) => [first, last]
 *   canCompare(state) => boolean
 *   compose(state, lang, width) => {title, takeaway, summary, description, notes, source, marks, axis, entry, width, height, ...}. A mark has
 *     id, label, value, spoken, tip, facts, x, y and, on a map, its neighbors `to`
 *   table(state, lang) => {caption, columns, rows, header}
 *   draw(svg, view) draws marks as `.mark` in reading order
 *   highlight(svg, view, id) draws the figures of a mark, if the drawing has them
 *   outline(mark, view, state) => [{d, transform}]: the shape that its rings follow
 *   history(state, id, lang) => {label, years: [{year, value, atMost, text}]}: `atMost` is the other bound of a rank
 *   choose(state, id) => changes of the state
 * @param start the state: year and the value of each choice
 * @returns a function that shows a year
 */
export function figure(element, chart, start, { hasTools = true } = {}) {
  let state = chart.read({ view: 'chart', compare: undefined, selected: undefined, ...start });
  let [width, lang, view, timer] = [element.clientWidth, undefined, undefined, undefined];
  for (const sheet of sheets) if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const id = `same-${++ids}`;
  const root = select(element).append('figure').attr('class', 'same').attr('aria-labelledby', id);
  const title = root.append('div').attr('class', 'title').attr('id', id).attr('role', 'heading').attr('aria-level', 3);
  const takeaway = root.append('p').attr('class', 'takeaway');
  const controls = root.append('div').attr('role', 'toolbar');
  const showSwitches = addSwitches(controls, id, (changes) => {
    change(changes);
    announceChange();
  });
  const showYears = addTimeline(controls, root, (year, isPlaying) => {
    change({ year });
    if (!isPlaying) announceChange();
  });
  const setTabStop = addToolbarKeys(controls);
  const description = root.append('div').attr('class', 'unseen');
  const plot = root.append('div').attr('class', 'plot');
  const svg = plot.append('svg').attr('role', 'listbox');
  const strip = root.append('div').attr('class', 'strip').attr('role', 'group');
  const table = root.append('div').attr('class', 'table').attr('tabindex', 0).attr('role', 'group');
  const notes = root.append('p').attr('class', 'notes');
  const cursor = addCursor(plot, { view: () => view, choose, changed: drawCursor });
  const chartContext = { element, chart, svg, cursor, choose, say, change };
  const context = () => ({ ...chartContext, state, view, lang });
  const showToolbar = addToolbar(root, id, context, hasTools);
  const status = root.append('p').attr('class', 'unseen').attr('aria-live', 'polite');

  function say(text) {
    clearTimeout(timer);
    status.text(text);
  }
  /** Says what is shown, once a reader has stopped changing it. */
  function announceChange() {
    clearTimeout(timer);
    timer = setTimeout(() => say(words[lang].announcement(state.year, view.takeaway)), 400);
  }

  function change(changes) {
    state = chart.read({ ...state, ...changes });
    render();
  }

  function choose(markId) {
    const before = view.takeaway;
    change(chart.choose(state, markId));
    const { label } = view.marks.find((mark) => mark.id === markId);
    const isChosen = view.chosen === markId;
    const sentence = words[lang][isChosen ? 'selected' : 'deselected'](label);
    say(view.takeaway === before ? sentence : sentence + words[lang].space + view.takeaway);
    element.dispatchEvent(new CustomEvent('trade-select', { detail: { id: isChosen ? markId : null }, bubbles: true }));
  }

  function render() {
    const before = view;
    const wasLang = lang;
    lang = langOf(element);
    const t = words[lang];
    view = chart.compose(state, lang, width);
    root.attr('lang', lang);
    title.text(view.title);
    takeaway.text(view.takeaway);
    const [first, last] = chart.years(state);
    const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year !== state.year);
    const entry = view.marks.find((mark) => mark.id === view.entry);
    controls.attr('aria-label', t.controls(view.title));
    showSwitches({ choices: chart.choices(state, lang), compareYears: chart.canCompare(state) ? years : [], state, words: t });
    showYears({ state, years: [first, last], words: t, valueText: t.yearWithFigure(state.year, view.yearText ?? entry.spoken) });
    setTabStop();
    description.selectAll('p').data(view.description).join('p').text(String);
    notes.attr('hidden', view.notes.length ? null : '').text(view.notes.join(t.space));
    // Marks move to their new places, unless the size or the language is another.
    plot.classed('moving', before?.width === view.width && wasLang === lang);
    showToolbar(view, t);
    const isTable = state.view === 'table';
    for (const part of [plot, description]) part.attr('hidden', isTable ? '' : null);
    table.attr('hidden', isTable ? null : '').html('');
    if (isTable) drawTable(table, chart.table(state, lang), t, say);
    else drawPlot(t);
    const chosen = isTable ? undefined : view.marks.find((mark) => mark.id === view.chosen && mark.facts);
    strip.attr('hidden', chosen ? null : '');
    const letGo = () => choose(chosen.id);
    if (chosen) drawStrip(strip, chosen, chart.history(state, chosen.id, lang), { id, year: state.year, lang, words: t, letGo });
  }

  function drawPlot(t) {
    const focused = markId(document.activeElement);
    svg.attr('viewBox', `0 0 ${view.width} ${view.height}`).attr('width', view.width).attr('aria-label', t.drawing(view.summary));
    chart.draw(svg, view);
    svg
      .selectAll('.mark')
      .attr('role', 'option')
      .attr('aria-label', (mark) => mark.spoken)
      .attr('aria-selected', (mark) => String(mark.id === view.chosen))
      .attr('data-mark', (mark) => mark.id);
    drawCursor();
    // A mark loses the focus when its node moves.
    if (plot.node().contains(document.activeElement) || !focused) return;
    if (view.marks.some((mark) => mark.id === focused) && cursor.lastFocused === focused) cursor.focusMark(focused);
  }

  function drawCursor() {
    const current = view.marks.find((mark) => mark.id === cursor.current());
    const stop = view.marks.find((mark) => mark.id === cursor.lastFocused)?.id ?? view.entry;
    svg.selectAll('.mark').attr('tabindex', (mark) => (mark.id === stop ? 0 : -1));
    chart.highlight?.(svg, view, current?.id);
    drawRings(svg, view, { focused: cursor.focused, chosen: view.chosen, previewed: cursor.previewed }, chart.outline);
    drawTooltip(plot, cursor.isDismissed ? undefined : current, width);
  }

  new ResizeObserver(() => {
    // A closed dialog has no width.
    if (element.clientWidth === width || !element.clientWidth) return;
    width = element.clientWidth;
    requestAnimationFrame(render);
  }).observe(element);
  const languages = new MutationObserver(() => {
    // The enlarged copy of a chart is removed with its dialog.
    if (!element.isConnected) languages.disconnect();
    else if (langOf(element) !== lang) render();
  });
  languages.observe(document, { attributeFilter: ['lang'], subtree: true });
  render();
  return (year) => change({ year });
}
