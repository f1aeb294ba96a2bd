/**
 * Runs in the pages of load.ts before the script of the elements. Counts listeners outside of the elements and active observers, without
 * references to them, and changes the elements as readers and pages do.
 */
globalThis.held = { outside: 0, observers: 0 };
const isOutside = (target) =>
  target === window || target === document || target === document.documentElement || target instanceof MediaQueryList;
for (const [name, change] of [
  ['addEventListener', 1],
  ['removeEventListener', -1],
]) {
  const native = EventTarget.prototype[name];
  EventTarget.prototype[name] = function (...args) {
    if (isOutside(this ?? window)) held.outside += change;
    return native.apply(this ?? window, args);
  };
}
for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver', 'PerformanceObserver']) {
  globalThis[name] = class extends globalThis[name] {
    #isOn = false;
    observe(...args) {
      if (!this.#isOn) held.observers++;
      this.#isOn = true;
      super.observe(...args);
    }
    disconnect() {
      if (this.#isOn) held.observers--;
      this.#isOn = false;
      super.disconnect();
    }
  };
}

globalThis.problems = [];
addEventListener('error', (event) => problems.push(event.message));
addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)));
console.warn = (...words) => problems.push(words.join(' '));
held.outside = held.observers = 0;

/** Every element, with its first and last year. */
const kinds = [
  ['trade-balance', 1999, 2024],
  ['state-map', 2013, 2020],
  ['state-ranking', 2013, 2020],
  ['prefecture-map'],
  ['prefecture-ranking'],
  ['trade-composition', 2005, 2020],
  ['top-partners', 1985, 2025],
  ['trade-fact', 1999, 2024],
];
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const make = ([tag], i) => {
  const element = document.createElement(tag);
  if (tag === 'trade-fact') element.setAttribute('name', 'two-way-total');
  if (i % 2) element.setAttribute('lang', 'ja');
  return element;
};
const anyYear = ([, first, last], n) => first + (n % (last - first + 1));

/** Resolves when all elements are drawn and the browser has painted them. */
const allDrawn = async () => {
  await Promise.all(all.map(({ element }) => element.updateComplete));
  await frame();
  await frame();
};

/** Puts a number of elements on the page, all kinds in turn. Charts of one kind share their year. */
function addElements(count) {
  globalThis.all = Array.from({ length: count }, (_, i) => ({ kind: kinds[i % kinds.length], element: make(kinds[i % kinds.length], i) }));
  for (const { kind, element } of all) if (kind[0] !== 'trade-fact') element.setAttribute('group', kind[0]);
  document.body.append(...all.map(({ element }) => element));
}

/** Adds elements to a page that has loaded their script. */
globalThis.fill = async (count) => {
  addElements(count);
  await allDrawn();
};

// A page with `?count=200` has its elements before their script, as articles do.
const longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
const countInPage = Number(new URLSearchParams(location.search).get('count'));
if (countInPage) addElements(countInPage);

/** The longest task after the script of the elements was evaluated, until all of the page are drawn, in milliseconds; 0 for under 50 ms. */
async function longestAfterEvaluation() {
  await customElements.whenDefined('trade-fact');
  await allDrawn();
  await new Promise((done) => setTimeout(done, 200));
  return Math.round(Math.max(0, ...longTasks.filter(({ startTime }) => startTime >= evaluatedMs).map(({ duration }) => duration)));
}

/** Returns the longest task while `act` runs, in milliseconds, or 0 if no task took over 50 ms. */
async function longestTask(act) {
  let longest = 0;
  const record = (list) => list.forEach(({ duration }) => (longest = Math.max(longest, duration)));
  const observer = new PerformanceObserver((list) => record(list.getEntries()));
  observer.observe({ type: 'longtask' });
  await act();
  await frame();
  await new Promise((done) => setTimeout(done, 200));
  record(observer.takeRecords());
  observer.disconnect();
  return Math.round(longest);
}

/** Whether the drawing of an element has its width. <trade-fact> has no drawing. */
const isDrawnForItsWidth = ({ element }) => {
  const drawing = element.shadowRoot?.querySelector('.plot svg');
  return !drawing || drawing.viewBox.baseVal.width === element.clientWidth;
};

globalThis.longest = {
  drawing: longestAfterEvaluation,
  /** Another year, for one element in each frame. */
  yearsInTurn: () =>
    longestTask(async () => {
      for (const [i, { kind, element }] of all.entries()) {
        if (kind[1]) element.setAttribute('year', anyYear(kind, i + 3));
        await frame();
      }
    }),
  /** Another year, for all elements in one task. */
  yearsAtOnce: () =>
    longestTask(() => {
      for (const [i, { kind, element }] of all.entries()) if (kind[1]) element.setAttribute('year', anyYear(kind, i + 5));
      return allDrawn();
    }),
  /** A reader goes to the year before in one map; the other maps of its group follow. */
  yearOfGroup: () =>
    longestTask(async () => {
      const [map] = document.querySelectorAll('state-map');
      map.setAttribute('year', '2020');
      await allDrawn();
      map.shadowRoot.querySelectorAll('.years button')[1].click();
      await frame();
      await allDrawn();
      const others = [...document.querySelectorAll('state-map')].filter(({ year }) => year !== '2019');
      if (others.length) throw new Error(`${others.length} maps of the group did not follow.`);
    }),
  /** The page gets another language; every other element has one of its own. */
  language: () =>
    longestTask(async () => {
      for (const { element } of all) element.removeAttribute('lang');
      await frame();
      await allDrawn();
      document.documentElement.lang = 'ja';
      await frame();
      await allDrawn();
      document.documentElement.lang = 'en';
      await frame();
      await allDrawn();
    }),
  scroll: () =>
    longestTask(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 900) {
        scrollTo(0, y);
        await frame();
      }
    }),
  resize: () =>
    longestTask(async () => {
      for (const width of [600, 420, 900]) {
        document.body.style.width = `${width}px`;
        do await frame();
        while (!all.every(isDrawnForItsWidth));
      }
    }),
};

/** Connects and disconnects two elements of a kind a number of times: a new one each time, and one that is used again. */
globalThis.cycle = async (k, count) => {
  const reused = make(kinds[k], k);
  for (let i = 0; i < count; i++) {
    const fresh = make(kinds[k], k);
    document.body.append(fresh, reused);
    await Promise.all([fresh.updateComplete, reused.updateComplete]);
    fresh.remove();
    reused.remove();
    // The browser runs observers and animation frames.
    if (i % 50 === 49) await frame();
  }
  reused.remove();
  await frame();
  await frame();
};

/** Changes years, widths, languages, color schemes, views and places for a time, in the same order each time. */
globalThis.soak = async (ms) => {
  const end = performance.now() + ms;
  let n = 0;
  while (performance.now() < end) {
    const { kind, element } = all[n % all.length];
    if (kind[1]) element.setAttribute('year', anyYear(kind, n * 7));
    if (n % 5 === 0) element.style.width = `${320 + ((n * 37) % 880)}px`;
    if (n % 11 === 0) document.documentElement.style.colorScheme = n % 2 ? 'dark' : 'light';
    if (n % 13 === 0) document.documentElement.lang = n % 2 ? 'ja' : 'en';
    if (n % 17 === 0) element.setAttribute('view', n % 2 ? 'table' : 'chart');
    if (n % 19 === 0) {
      element.remove();
      document.body.append(element);
    }
    n++;
    await frame();
  }
  return n;
};
