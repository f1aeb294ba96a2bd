/** The panels of the tools: what they show when a reader opens one. */
import { create } from 'd3-selection';
import { panelWords } from './panel-words.js';
import { pictureSvg, png } from './picture.js';

const address = () => location.href;

/** The line of a panel with the result of an action, which is also announced. */
function addResult(panel, { lang, say }) {
  const line = panel.append('p').attr('class', 'result').attr('aria-hidden', 'true');
  const report = (text, hasFailed = false) => {
    line.text(hasFailed ? text : `${text} ✓`);
    say(text);
  };
  /** Does something that a browser can refuse. */
  const attempt = async (action, done) => {
    try {
      await action();
      report(done);
    } catch {
      report(panelWords[lang].failed, true);
    }
  };
  return { report, attempt };
}
const addButton = (parent, text, onClick) => parent.append('button').attr('type', 'button').text(text).on('click', onClick);
const addActions = (panel) => panel.append('p').attr('class', 'actions');

function save(content, name, type) {
  const link = create('a').attr('download', name).node();
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const quoted = (value) => (/[",\r\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? ''));
function csv({ chart, state, lang, view }) {
  const { caption, columns, rows } = chart.table(state, lang);
  const lines = [['code', ...columns], ...rows.map(({ id, cells }) => [id, ...cells.map(({ value }) => value)])];
  const { publisher, citation, url } = view.source;
  const tail = [caption, ...view.notes, publisher + citation, url].map((text) => [`# ${text}`]);
  return `\ufeff${[...lines, ...tail].map((line) => `${line.map(quoted).join()}\r\n`).join('')}`;
}
function json({ chart, state, lang, view }) {
  const { columns, rows } = chart.table(state, lang);
  const rowsByName = rows.map(({ id, cells }) => ({ code: id, ...Object.fromEntries(columns.map((name, i) => [name, cells[i].value])) }));
  return JSON.stringify({ title: view.title, source: view.source, notes: view.notes, rows: rowsByName }, null, 2);
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export const panels = {
  download(panel, context) {
    const { chart, state, lang } = context;
    const t = panelWords[lang];
    const files = (actions, kinds) => {
      for (const [kind, type, content] of kinds) {
        const name = `${chart.name}-${state.year}.${kind}`;
        addButton(actions, kind.toUpperCase(), () => result.attempt(async () => save(await content(context), name, type), t.saved(name)));
      }
    };
    panel.append('p').attr('class', 'subject').text(t.figures);
    files(addActions(panel), [
      ['csv', 'text/csv', csv],
      ['json', 'application/json', json],
    ]);
    if (state.view === 'chart') {
      panel.append('p').attr('class', 'subject').text(t.picture);
      files(addActions(panel), [
        ['svg', 'image/svg+xml', pictureSvg],
        ['png', 'image/png', png],
      ]);
    }
    const result = addResult(panel, context);
  },

  share(panel, context) {
    const { view, lang } = context;
    const t = panelWords[lang];
    const actions = addActions(panel);
    const result = addResult(panel, context);
    const copy = (text) => result.attempt(() => navigator.clipboard.writeText(text), t.copied);
    if ('share' in navigator)
      addButton(actions, t.shareWith, () =>
        result.attempt(() => navigator.share({ title: view.title, text: view.takeaway, url: address() }), t.shared),
      );
    addButton(actions, t.copyLink, () => copy(address()));
    addButton(actions, t.copyCitation, () => copy(t.citation(view.title, view.source.publisher + view.source.citation, address())));
  },

  embed(panel, context) {
    const { element, view, lang } = context;
    const t = panelWords[lang];
    const height = element.offsetHeight;
    const code = `<iframe src="${escaped(address())}" title="${escaped(view.title)}" width="100%" height="${height}" style="border: 0"></iframe>`;
    panel.append('textarea').attr('readonly', '').attr('rows', 4).attr('aria-label', t.code).property('value', code);
    const actions = addActions(panel);
    const result = addResult(panel, context);
    addButton(actions, t.copyCode, () => result.attempt(() => navigator.clipboard.writeText(code), t.copied));
  },

  find(panel, context) {
    const { element, view, lang, cursor, choose, close } = context;
    const t = panelWords[lang];
    const id = `${element.querySelector('.title').id}-names`;
    const form = panel.append('form');
    const label = form.append('label').text(t.findName);
    const actions = addActions(form);
    const field = actions.append('input').attr('id', `${id}-field`).attr('list', id).attr('autocomplete', 'off');
    label.attr('for', `${id}-field`);
    actions.append('button').text(t.go);
    form
      .append('datalist')
      .attr('id', id)
      .selectAll('option')
      .data(view.marks)
      .join('option')
      .attr('value', (mark) => mark.label);
    const result = addResult(panel, context);
    panel.append('p').attr('class', 'hint').text(t.keys);
    form.on('submit', (event) => {
      event.preventDefault();
      const wanted = field.property('value').trim().toLowerCase();
      const namesOf = (mark) => [mark.label, mark.id].map((name) => name.toLowerCase());
      const found =
        view.marks.find((mark) => namesOf(mark).includes(wanted)) ??
        view.marks.find((mark) => namesOf(mark).some((name) => name.startsWith(wanted)));
      if (!wanted) return;
      if (!found) {
        result.report(t.missed(field.property('value')), true);
        return;
      }
      close();
      if (view.chosen !== found.id) choose(found.id);
      cursor.focusMark(found.id);
    });
  },
};
