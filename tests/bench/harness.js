/**
 * Runs in every page after the scripts of its stack. Draws a chart in each place of the page, and marks when the charts were painted.
 * The promise `done` resolves after that. The bench calls `switchYear` and `drawRows`.
 */

/** Calls `act` in an animation frame. Resolves after its changes were painted, to the time in milliseconds. */
const nextPaint = (act) =>
  new Promise((resolve) => {
    requestAnimationFrame(async () => {
      const start = performance.now();
      const channel = new MessageChannel();
      let isSettled = false;
      const settled = Promise.resolve(act?.()).then((value) => ((isSettled = true), value));
      // A message that is sent in a frame arrives after the frame was painted.
      channel.port1.onmessage = async () => {
        channel.port1.close();
        if (isSettled) resolve(performance.now() - start);
        else {
          await settled;
          await nextPaint();
          resolve(performance.now() - start);
        }
      };
      channel.port2.postMessage(0);
    });
  });

const years = { map: 2013, bars: 2014 };
const updates = [];

function draw(place) {
  const kind = place.dataset.chart;
  const element = place.firstElementChild;
  if (element) {
    updates.push({ kind, update: (year) => (element.setAttribute('year', year), element.updateComplete) });
    return element.updateComplete;
  }
  const [make, figuresOf] = globalThis.charts[kind];
  const addUpdate = (update) => updates.push({ kind, update: (year) => update(figuresOf(year)) });
  const result = make(place, figuresOf?.(years[kind]));
  if (result?.then) return result.then((update) => update && addUpdate(update));
  if (result) addUpdate(result);
}

globalThis.switchYear = (kind, year) =>
  nextPaint(() => Promise.all(updates.filter((one) => one.kind === kind).map((one) => one.update(year))));

/** Draws a bar chart with a number of rows. Resolves to the time in milliseconds. */
globalThis.drawRows = (count) => {
  const place = document.createElement('div');
  place.className = 'chart';
  document.body.append(place);
  const { title, rows } = globalThis.rowsOf(count);
  if (globalThis.charts) return nextPaint(() => globalThis.charts.rows[0](place, { title, rows }));

  // The kit reads the rows as custom data: it checks all of them, draws the largest of the last year, and offers the years on a slider.
  const element = document.createElement('top-partners');
  element.count = 15;
  element.source = 'Census Bureau';
  element.data = rows.map(({ code, year, value }) => ({ code, year, 'exports (million US dollars)': value }));
  return nextPaint(async () => {
    place.append(element);
    do await new Promise(requestAnimationFrame);
    while (element.shadowRoot.querySelector('[aria-busy]'));
    if (!element.shadowRoot.textContent.includes(element.source)) throw new Error(element.shadowRoot.textContent);
  });
};

const drawn = [...document.querySelectorAll('[data-chart]')].map(draw);
globalThis.done = Promise.all(drawn)
  .then(() => nextPaint())
  .then(() => performance.mark('drawn'));
