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

/** Draws a bar chart of so many rows; resolves to milliseconds, or to null where the stack cannot take them. */
globalThis.drawRows = async (count) => {
  const place = document.createElement('div');
  place.className = 'chart';
  document.body.append(place);
  if (globalThis.charts) return nextPaint(() => globalThis.charts.rows[0](place, globalThis.rowsOf(count)));

  // OWN ROWS OF THE KIT. It draws its own partners, 15 at most. Where an element takes rows of a page (`.data = rows`),
  // they are handed over here; the shape is what the kit's documentation says. It counts only if every row is drawn.
  const element = document.createElement('top-partners');
  if (count <= 15) element.setAttribute('count', count);
  else element.data = globalThis.rowsOf(count).rows.map(({ name, value }) => ({ id: name, label: name, value }));
  const time = await nextPaint(() => (place.append(element), element.updateComplete));
  return element.shadowRoot.querySelectorAll('[data-mark]').length === count ? time : null;
};

const drawn = [...document.querySelectorAll('[data-chart]')].map(draw);
globalThis.done = Promise.all(drawn)
  .then(() => nextPaint())
  .then(() => performance.mark('drawn'));
