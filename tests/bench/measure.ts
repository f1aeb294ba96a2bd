/** Measures pages in Chromium: time on the main thread, nodes and heap. Each page has its own browser context. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export const throttle = 4;

interface Metrics {
  taskMs: number;
  scriptMs: number;
  /** Styles and layout. */
  layoutMs: number;
  nodes: number;
  heapBytes: number;
  listeners: number;
}

/** A page that is measured through the Chrome DevTools Protocol. */
export interface Subject {
  page: Page;
  client: CDPSession;
  /** Paths of all requests except those for documents. */
  requests: string[];
  problems: string[];
  evaluate: <T>(code: string) => Promise<T>;
  metrics: () => Promise<Metrics>;
  /** Metrics after garbage collection. */
  metricsAfterGc: () => Promise<Metrics>;
  goto: (path: string) => Promise<void>;
}

/** Opens an empty page of the site, not throttled yet, and closes it after `use`. */
export async function withSubject<T>(browser: Browser, address: string, use: (subject: Subject) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 760, height: 2400 } });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    const requests: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => request.resourceType() !== 'document' && requests.push(new URL(request.url()).pathname));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await client.send('Performance.enable');
    await client.send('HeapProfiler.enable');
    const evaluate = async <T>(expression: string): Promise<T> => {
      const { result, exceptionDetails } = await client.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    };
    const metrics = async (): Promise<Metrics> => {
      const { metrics } = await client.send('Performance.getMetrics');
      const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
      return {
        taskMs: value('TaskDuration') * 1000,
        scriptMs: value('ScriptDuration') * 1000,
        layoutMs: (value('LayoutDuration') + value('RecalcStyleDuration')) * 1000,
        nodes: value('Nodes'),
        heapBytes: value('JSHeapUsedSize'),
        listeners: value('JSEventListeners'),
      };
    };
    const metricsAfterGc = async (): Promise<Metrics> => {
      // Objects that one collection frees can be the last ones that held others.
      for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
      return metrics();
    };
    const goto = async (path: string): Promise<void> => {
      await page.goto(address + path, { waitUntil: 'load' });
    };
    await goto('/blank');
    return await use({ page, client, requests, problems, evaluate, metrics, metricsAfterGc, goto });
  } finally {
    await context.close();
  }
}

const quiet = 'new Promise((done) => requestIdleCallback(() => setTimeout(done, 100)))';

export interface Load {
  /** From the first script to the first frame with content. */
  firstMs: number;
  /** From the first script to the frame with all charts. */
  drawnMs: number;
  taskMs: number;
  scriptMs: number;
  layoutMs: number;
  nodes: number;
  heapBytes: number;
  requests: number;
}

/** Loads a page with charts, and returns the difference to an empty page. */
export async function load(subject: Subject, path: string, rate: number): Promise<Load> {
  const { client, evaluate, goto, metricsAfterGc, metrics, requests, problems } = subject;
  await evaluate(quiet);
  const empty = await metricsAfterGc();
  if (rate > 1) await client.send('Emulation.setCPUThrottlingRate', { rate });
  requests.length = 0;
  const before = await metrics();
  await goto(path);
  await evaluate('done');
  await evaluate(quiet);
  const after = await metrics();
  const [firstMs, drawnMs] = await evaluate<[number, number]>(
    `['first-contentful-paint', 'drawn'].map((name) => performance.getEntriesByName(name)[0]?.startTime - performance.getEntriesByName('start')[0].startTime)`,
  );
  const { nodes, heapBytes } = await metricsAfterGc();
  if (problems.length) throw new Error(`${path}: ${problems.join('; ')}`);
  return {
    firstMs,
    drawnMs,
    taskMs: after.taskMs - before.taskMs,
    scriptMs: after.scriptMs - before.scriptMs,
    layoutMs: after.layoutMs - before.layoutMs,
    nodes: nodes - empty.nodes,
    heapBytes: heapBytes - empty.heapBytes,
    requests: requests.length,
  };
}

export interface Switch {
  paintedMs: number;
  taskMs: number;
}

/** Changes the year of a chart several times. Returns the median time until it is painted, and the mean time on the main thread. */
export async function switchYears({ evaluate, metrics }: Subject, chart: string, years: readonly number[]): Promise<Switch> {
  const painted: number[] = [];
  const before = await metrics();
  for (const year of years) painted.push(await evaluate<number>(`switchYear('${chart}', ${year})`));
  await evaluate(quiet);
  const after = await metrics();
  return { paintedMs: median(painted), taskMs: (after.taskMs - before.taskMs) / years.length };
}

export interface Rows {
  ms: number;
  heapBytes: number;
}

/** Draws a bar chart with a number of rows on a page that has loaded the library. */
export async function drawRows(subject: Subject, path: string, count: number): Promise<Rows> {
  const { evaluate, goto, metricsAfterGc, problems } = subject;
  await goto(path);
  await evaluate(quiet);
  const before = await metricsAfterGc();
  const ms = await evaluate<number>(`drawRows(${count})`);
  await evaluate(quiet);
  const { heapBytes } = await metricsAfterGc();
  if (problems.length) throw new Error(`${path}: ${problems.join('; ')}`);
  return { ms, heapBytes: heapBytes - before.heapBytes };
}

/** Returns the median of values, or NaN without values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
