/** Reads a trace of Chromium: the script that runs for each frame. */

interface TraceEvent {
  name: string;
  /** `X` is an event with a duration. */
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** The part of `dur` in which the thread ran. The rest of it ran other programs of the machine. */
  tdur?: number;
  args?: { worldName?: string };
}

/** What counts as script. `v8.callFunction` has the microtasks after a call too, in which Lit updates its elements. */
const scriptEvents = ['v8.callFunction', 'FunctionCall', 'RunMicrotasks', 'EvaluateScript'];

/** Playwright's own scripts run in a world of their own. */
const isOfDriver = ({ args }: TraceEvent): boolean => args?.worldName?.startsWith('__playwright') ?? false;

/** The milliseconds of script between the beginnings of each two frames, on the main thread of the page. */
export function scriptPerFrame(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const frames = traceEvents.filter(({ name }) => name === 'BeginMainThreadFrame');
  // The browser's own pages have frames too, but few.
  const [thread] = [...Map.groupBy(frames, ({ pid, tid }) => `${pid} ${tid}`)].sort(([, a], [, b]) => b.length - a.length);
  if (!thread) throw new Error('The trace has no frames.');
  const isOfPage = ({ pid, tid }: TraceEvent): boolean => `${pid} ${tid}` === thread[0];
  const starts = thread[1].map(({ ts }) => ts).sort((a, b) => a - b);
  const calls = traceEvents
    .filter((event) => event.ph === 'X' && scriptEvents.includes(event.name) && isOfPage(event) && !isOfDriver(event))
    .sort((a, b) => a.ts - b.ts);
  let end = -Infinity;
  // A call inside another one is a part of it.
  const outermost = calls.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
  return starts.slice(1).map((next, i) => {
    const inFrame = outermost.filter(({ ts }) => ts >= (starts[i] ?? NaN) && ts < next);
    return inFrame.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
}
