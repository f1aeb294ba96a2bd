/** The time in which charts are drawn one after the other, before the browser can do something else. Longer tasks than 50 ms are felt. */
const sliceMs = 16;

interface Waiting {
  host: Element;
  draw: () => void;
}

/** With more charts than these, laying out the whole page takes long. */
const many = 24;

const queue = new Set<Waiting>();
let mostWaiting = 0;
/** The waiting hosts on the screen or less than a screen away from it. */
const near = new Set<Element>();
let sliceStartMs: number | undefined;
let observer: IntersectionObserver | undefined;
/** Called when the observer has found out which hosts are near the screen. */
let onObserved: (() => void) | undefined;
let isWatchingPrinter = false;

/** Calls `run` in a task of its own. A timer would wait 4 ms, or a second in a tab in the background. */
function inTask(run: () => void): void {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    run();
  };
  channel.port2.postMessage(undefined);
}

const isSliceOver = (): boolean => performance.now() - (sliceStartMs ?? 0) > sliceMs;

/**
 * The turn of a host to draw: undefined for at once, else a promise. On a page of hundreds of charts, the first ones are drawn at once, and
 * the others in slices, those near the screen first. All are drawn, so that printing and searching in the page find them.
 */
export function turnToDraw(host: Element): Promise<void> | undefined {
  if (!queue.size) {
    if (sliceStartMs === undefined) {
      sliceStartMs = performance.now();
      inTask(() => (sliceStartMs = undefined));
    }
    if (!isSliceOver()) return undefined;
    inTask(() => void drawQueue());
  }
  if (!isWatchingPrinter) addEventListener('beforeprint', drawAll);
  isWatchingPrinter = true;
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) near[isIntersecting ? 'add' : 'delete'](target);
      onObserved?.();
    },
    { rootMargin: '100%' },
  );
  observer.observe(host);
  return new Promise((draw) => {
    queue.add({ host, draw });
    mostWaiting = Math.max(mostWaiting, queue.size);
  });
}

/** Whether the page has so many charts that the layout of those off the screen is better left out. */
export const hasManyCharts = (): boolean => mostWaiting > many;

/** A page that is not painted, such as one in a background tab, waits no longer than this for the observer. */
const unpaintedMs = 250;

/** Draws what waits. Of many charts, those near the screen are found out first, which takes the browser a frame. */
async function drawQueue(): Promise<void> {
  if (hasManyCharts())
    await new Promise<void>((done) => {
      onObserved = done;
      setTimeout(done, unpaintedMs);
    });
  await drawSlice();
}

async function drawSlice(): Promise<void> {
  sliceStartMs = performance.now();
  do await drawNext();
  while (queue.size && !isSliceOver());
  sliceStartMs = undefined;
  if (queue.size) inTask(() => void drawSlice());
}

/** Draws the next host: one near the screen, else the one that has waited longest. */
async function drawNext(): Promise<void> {
  const [first] = queue;
  const next = [...queue].find(({ host }) => near.has(host)) ?? first;
  if (next) draw(next);
  // The host draws in the next microtask.
  await Promise.resolve();
}

function draw(waiting: Waiting): void {
  queue.delete(waiting);
  near.delete(waiting.host);
  observer?.unobserve(waiting.host);
  waiting.draw();
}

/** Draws all that waits before the browser prints. */
const drawAll = (): void => queue.forEach(draw);
