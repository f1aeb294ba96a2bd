/** Everything around a drawing that the kit's elements have, written with D3: texts, controls, keyboard, tooltip, table, toolbar, styles. */
import { create, select } from 'd3-selection';
import { sheet } from './styles.js';

const words = {
  en: {
    source: 'Source: ',
    table: 'Show the figures as a table',
    tools: 'Enlarge, take away, share',
    year: 'Year',
    earlier: 'A year earlier',
    later: 'A year later',
    copy: 'Copy link',
  },
  ja: {
    source: '出典：',
    table: '数値を表で見る',
    tools: '拡大・保存・共有',
    year: '年',
    earlier: '前の年',
    later: '次の年',
    copy: 'リンクをコピー',
  },
};
const arrows = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'];
let ids = 0;

/**
 * @param years the first and the last year that a reader can select, or undefined if the drawing shows all years
 * @param compose (year, lang, width) => {title, takeaway, summary, notes, source, columns, marks, ...}. A mark has id, label, spoken, tip,
 *   x, y and, on a map, its neighbors `to`
 * @param draw (svg, view, id of the current mark) draws marks as `.mark` in reading order
 */
export function figure(element, { years, year: first, axis, compose, draw }) {
  let [year, width, current, isDismissed] = [first, element.clientWidth, undefined, false];
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const id = `same-${++ids}`;
  const root = select(element).append('figure').attr('class', 'same').attr('aria-labelledby', id);
  const title = root.append('div').attr('class', 'title').attr('id', id).attr('role', 'heading').attr('aria-level', 3);
  const takeaway = root.append('p').attr('class', 'takeaway');
  const controls = years && root.append('div').attr('class', 'years');
  const plot = root.append('div').attr('class', 'plot');
  const svg = plot.append('svg').attr('role', 'group');
  const tip = plot.append('div').attr('class', 'tip').attr('hidden', '');
  const notes = root.append('p').attr('class', 'notes');
  const source = root.append('p').attr('class', 'source');
  const data = root.append('details').on('toggle', () => table());
  const tools = root.append('details').on('toggle', () => menu());
  const status = root.append('p').attr('class', 'status').attr('role', 'status');
  for (const details of [data, tools]) details.append('summary');
  let [view, shownLang] = [];

  if (controls) {
    const step = (by) => () => go(year + by);
    controls.append('button').text('‹').on('click', step(-1));
    controls.append('output').attr('aria-hidden', 'true');
    controls.append('button').text('›').on('click', step(1));
    controls
      .append('input')
      .attr('type', 'range')
      .attr('min', years[0])
      .attr('max', years[1])
      .on('input', (event) => go(event.target.valueAsNumber));
  }

  const langOf = () => (element.closest('[lang]')?.lang.startsWith('ja') ? 'ja' : 'en');

  function render() {
    const lang = (shownLang = langOf());
    const t = words[lang];
    view = compose(year, lang, width);
    root.attr('lang', lang);
    title.text(view.title);
    takeaway.text(view.takeaway);
    notes.text(view.notes.join(' '));
    source.text(t.source).append('a').attr('href', view.source.url).text(view.source.text);
    data.select('summary').text(t.table);
    tools.select('summary').text(t.tools);
    if (controls) {
      controls.select('output').text(year);
      controls.select('input').attr('aria-label', t.year).property('value', year);
      const [earlier, later] = controls.selectAll('button').nodes();
      select(earlier)
        .attr('aria-label', t.earlier)
        .attr('disabled', year <= years[0] ? '' : null);
      select(later)
        .attr('aria-label', t.later)
        .attr('disabled', year >= years[1] ? '' : null);
    }
    picture();
    if (data.property('open')) table();
  }

  function picture() {
    svg.attr('viewBox', `0 0 ${view.width} ${view.height}`).attr('aria-label', view.summary);
    draw(svg, view, current ?? view.entry, current);
    svg
      .selectAll('.mark')
      .attr('role', 'img')
      .attr('aria-label', (mark) => mark.spoken)
      .attr('data-mark', (mark) => mark.id)
      .attr('tabindex', (mark) => (mark.id === (current ?? view.entry) ? 0 : -1));
    const mark = !isDismissed && view.marks.find((mark) => mark.id === current && mark.tip.length);
    tip.attr('hidden', mark ? null : '');
    if (!mark) return;
    tip
      .html('')
      .style('left', `${Math.min(mark.x + 12, width - 200)}px`)
      .style('top', `${mark.y + 12}px`)
      .append('strong')
      .text(mark.label);
    const rows = tip.selectAll('div').data(mark.tip).join('div');
    rows.append('span').text(([name]) => name);
    rows.append('span').text(([, value]) => value);
  }

  function point(id) {
    if (id === current) return;
    [current, isDismissed] = [id, false];
    picture();
  }

  function go(to) {
    year = to;
    render();
    status.text(view.takeaway);
  }

  const idOf = (target) => target?.closest?.('[data-mark]')?.dataset.mark;
  const reach = (key, mark) => {
    const at = view.marks.indexOf(mark);
    const way = arrows.indexOf(key);
    if (mark.to && way >= 0) return mark.to[way] ?? mark.id;
    const by = { x: [0, 1, 0, -1], y: [-1, 0, 1, 0] }[axis][way];
    if (by) return view.marks[Math.min(Math.max(at + by, 0), view.marks.length - 1)].id;
    if (key === 'Home') return view.marks[0].id;
    if (key === 'End') return view.marks.at(-1).id;
    if (key.length > 1 || key === ' ') return undefined;
    const rest = [...view.marks.slice(at + 1), ...view.marks.slice(0, at + 1)];
    return rest.find((mark) => mark.label.toLowerCase().startsWith(key.toLowerCase()))?.id;
  };
  plot
    .on('pointermove pointerdown', (event) => idOf(event.target) && point(idOf(event.target)))
    .on('pointerleave', () => point(idOf(document.activeElement)))
    .on('focusin', (event) => point(idOf(event.target)))
    .on('focusout', (event) => idOf(event.relatedTarget) || point(undefined))
    .on('keydown', (event) => {
      const mark = view.marks.find((mark) => mark.id === idOf(event.target));
      if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
      const id = reach(event.key, mark);
      if (id)
        svg
          .select(`[data-mark="${CSS.escape(id)}"]`)
          .node()
          .focus();
      else if (event.key === 'Enter') element.dispatchEvent(new CustomEvent('trade-select', { detail: mark, bubbles: true }));
      else if (event.key === 'Escape') {
        isDismissed = true;
        picture();
      } else return;
      event.preventDefault();
    });

  function table() {
    data.selectAll('table').remove();
    const made = data.append('table');
    made.append('caption').text(view.title);
    const headings = view.columns.map((column) => column.label);
    made.append('thead').append('tr').selectAll('th').data(headings).join('th').attr('scope', 'col').text(String);
    const rows = made.append('tbody').selectAll('tr').data(view.marks).join('tr');
    rows
      .selectAll('td')
      .data((mark) => view.columns.map((column) => column.text(mark)))
      .join('td')
      .text(String);
  }

  function menu() {
    tools.selectAll('p').remove();
    const row = tools.append('p');
    const csv = () => [
      view.columns.map((column) => column.label),
      ...view.marks.map((mark) => view.columns.map((column) => column.text(mark))),
    ];
    row
      .append('button')
      .text('CSV')
      .on('click', () => {
        const link = create('a').attr('download', 'chart.csv').node();
        const text = csv()
          .map((cells) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join())
          .join('\r\n');
        link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
        link.click();
        URL.revokeObjectURL(link.href);
      });
    row
      .append('button')
      .text(words[langOf()].copy)
      .on('click', () => navigator.clipboard.writeText(location.href));
  }

  new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    requestAnimationFrame(render);
  }).observe(element);
  new MutationObserver(() => langOf() === shownLang || render()).observe(document, { attributeFilter: ['lang'], subtree: true });
  render();
  return go;
}
