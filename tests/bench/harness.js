/**
 * Runs in every page, after the scripts of its stack: draws what the page has places for, and says when it was on screen.
 * `done` is kept when the first drawing is; `switchYear` and `drawRows` are called by the measurement.
 */
const nextPaint = (act) =>
  new Promise((resolve) => {
    requestAnimationFrame(async () => {
      const start = performance.now();
      const channel = new MessageChannel();
      let isSettled = false;
      const settled = Promise.resolve(act?.()).then((value) => ((isSettled = true), value));
      // A message that was sent in a frame comes when the frame has been drawn.
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
  const own = place.firstElementChild;
  if (own) {
    updates.push({ kind, update: (year) => (own.setAttribute('year', year), own.updateComplete) });
    return own.updateComplete;
  }
  const [make, figuresOf] = globalThis.charts[kind];
  const take = (update) => updates.push({ kind, update: (year) => update(figuresOf(year)) });
  const made = make(place, figuresOf?.(years[kind]));
  if (made?.then) return made.then((update) => update && take(update));
  if (made) take(made);
}

globalThis.switchYear = (kind, year) =>
  nextPaint(() => Promise.all(updates.filter((one) => one.kind === kind).map((one) => one.update(year))));

/** Draws a bar chart of so many rows; resolves to milliseconds. */
globalThis.drawRows = (count) => {
  const place = document.createElement('div');
  place.className = 'chart';
  document.body.append(place);
  const { title, rows } = globalThis.rowsOf(count);
  if (globalThis.charts) return nextPaint(() => globalThis.charts.rows[0](place, { title, rows }));

  // The kit reads them as a page's own figures: all are checked, the largest of the last year drawn, the years on a slider.
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
