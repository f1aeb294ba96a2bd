/** A larger copy of a chart in a dialog. When it closes, the chart takes over what was chosen in it. */
import { select } from 'd3-selection';
import { figure } from './figure.js';
import { panelWords } from './panel-words.js';

/** What is above and below a drawing, in pixels. */
const around = 300;

export function enlarge({ element, chart, state, view, lang, change }) {
  const dialog = select(element).append('dialog').attr('class', 'same-enlarged').attr('aria-label', view.title);
  const close = dialog.append('button').attr('type', 'button').attr('aria-label', panelWords[lang].close).text('✕');
  close.on('click', () => dialog.node().close());
  const width = Math.min(innerWidth - 80, ((innerHeight - around) * view.width) / view.height);
  const frame = dialog.append('div').style('width', `${Math.max(width, Math.min(view.width, innerWidth - 80))}px`);
  dialog.node().showModal();
  let shown = state;
  const copy = { ...chart, read: (next) => (shown = chart.read(next)) };
  figure(frame.node(), copy, state, { hasTools: false });
  dialog.on('close', () => {
    dialog.remove();
    change(shown);
  });
}
