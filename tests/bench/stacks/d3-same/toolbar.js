/** The source line and the tools under a chart. The module of a tool is loaded when a reader first uses it. */
import { addToolbarKeys } from './toolbar-keys.js';

/** The lines of the icons on a grid of 16 pixels. */
const icons = {
  download: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  share: 'M8 10V2M5 4.5 8 1.5l3 3M4.5 7.5h-2v6.5h11v-6.5h-2',
  embed: 'M5 4 1.5 8 5 12M11 4l3.5 4-3.5 4',
  find: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3 14 14',
  listen: 'M2 6v4h2.5L8 13V3L4.5 6zM10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.3 6.3 0 0 1 0 9',
  enlarge: 'M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9',
};
const stopIcon = 'M4 4h8v8H4z';
const aboutIcon = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.5V11M8 5v.4';
const withPanel = ['download', 'share', 'embed', 'find'];
const forDrawing = ['find', 'listen'];

const addIcon = (button, d) =>
  button.append('svg').attr('class', 'icon').attr('viewBox', '0 0 16 16').attr('aria-hidden', 'true').append('path').attr('d', d);

/** Places an open panel below its button, or above it where there is no room below. */
function place(panel, button) {
  const { left, top, bottom } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = panel;
  const y = bottom + 4 + offsetHeight <= clientHeight ? bottom + 4 : top - 4 - offsetHeight;
  panel.style.left = `${Math.max(4, Math.min(left, clientWidth - offsetWidth - 4)) + scrollX}px`;
  panel.style.top = `${Math.max(4, y) + scrollY}px`;
}

/** The source: the publisher, and on request the rest of the citation, which screen readers always have. */
function addSource(line) {
  const source = line.append('p').attr('class', 'source');
  const about = source.append('button').attr('type', 'button').attr('class', 'about').attr('aria-expanded', 'false');
  addIcon(about, aboutIcon);
  const label = source.append('span');
  const link = source.append('a');
  const citation = source.append('span').attr('class', 'unseen');
  about.on('click', () => {
    const isOpen = about.attr('aria-expanded') === 'false';
    about.attr('aria-expanded', String(isOpen));
    citation.classed('unseen', !isOpen);
  });
  return ({ source: { publisher, citation: text, url } }, t) => {
    about.attr('aria-label', t.about);
    label.text(t.source);
    link.attr('href', url).text(publisher);
    citation.text(text);
  };
}

/**
 * @param context returns what a tool needs of the chart as it is shown
 * @returns a function that shows the source and the words of a view
 */
export function addToolbar(root, id, context, hasTools) {
  const line = root.append('div').attr('class', 'footer').attr('role', 'toolbar');
  const showSource = addSource(line);
  const setTabStop = addToolbarKeys(line);
  const bar = line.append('div').attr('class', 'tools');
  let stopSound;

  function addPanel(button, tool) {
    const panel = bar.append('div').attr('class', 'panel').attr('id', `${id}-${tool}`).attr('role', 'group').attr('popover', 'auto');
    button.attr('popovertarget', `${id}-${tool}`);
    panel.on('toggle', async ({ newState }) => {
      if (newState === 'closed') {
        panel.html('');
        return;
      }
      const { panels } = await import('./panels.js');
      panels[tool](panel.html(''), { ...context(), close: () => panel.node().hidePopover() });
      place(panel.node(), button.node());
      panel.select('input, button').node()?.focus({ preventScroll: true });
    });
  }
  const onClick = {
    async listen() {
      if (stopSound) {
        stopSound();
        return;
      }
      // A browser allows sound that begins in the handler of a click; the module is loaded after it.
      const audio = new AudioContext();
      const { listen } = await import('./listen.js');
      stopSound = listen(context(), audio, () => {
        stopSound = undefined;
        showButtons();
      });
      showButtons();
    },
    async enlarge() {
      const { enlarge } = await import('./enlarge.js');
      enlarge(context());
    },
  };
  for (const tool of hasTools ? Object.keys(icons) : []) {
    const button = bar.append('button').attr('type', 'button').datum(tool);
    addIcon(button, icons[tool]);
    button.append('span');
    if (withPanel.includes(tool)) addPanel(button, tool);
    else button.on('click', onClick[tool]);
  }
  const buttons = bar.selectAll(':scope > button');
  let [words, isTable] = [undefined, false];

  function showButtons() {
    buttons.attr('hidden', (tool) => (isTable && forDrawing.includes(tool) ? '' : null));
    buttons.select('span').text((tool) => words[tool === 'listen' && stopSound ? 'stop' : tool]);
    buttons
      .filter((tool) => tool === 'listen')
      .select('path')
      .attr('d', stopSound ? stopIcon : icons.listen);
    bar.selectAll(':scope > .panel').attr('aria-label', (_, i) => words[withPanel[i]]);
  }
  return (view, t) => {
    words = t;
    isTable = context().state.view === 'table';
    line.attr('aria-label', t.tools(view.title));
    showSource(view, t);
    showButtons();
    setTabStop();
  };
}
