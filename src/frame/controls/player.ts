/** How long each year is shown, in milliseconds. */
export const yearDurationMs = 1000;

interface PlayerOptions {
  /** The year that is shown. */
  year: () => number;
  /** The first and the last year. */
  years: () => readonly [first: number, last: number];
  show: (year: number) => void;
  /** Calls `stop` when the reader turns to something else. Ends when the signal is aborted. */
  watch: (stop: () => void, signal: AbortSignal) => void;
  /** Called after the player has started or stopped. */
  changed: (isPlaying: boolean) => void;
}

/** Shows one year after another, up to the last one. */
export interface Player {
  readonly isPlaying: boolean;
  /** Starts from the first year if the last one is shown. */
  play(): void;
  stop(): void;
}

export function createPlayer({ year, years, show, watch, changed }: PlayerOptions): Player {
  let playing: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitForNext = (): void => {
    timer = setTimeout(showNext, yearDurationMs);
  };
  const showNext = (): void => {
    const [, last] = years();
    if (year() < last) show(year() + 1);
    // A listener of the page can have removed the chart.
    if (!playing) return;
    if (year() < last) waitForNext();
    else stop();
  };
  const stop = (): void => {
    if (!playing) return;
    clearTimeout(timer);
    playing.abort();
    playing = undefined;
    changed(false);
  };
  return {
    get isPlaying() {
      return playing !== undefined;
    },
    play() {
      if (playing) return;
      playing = new AbortController();
      const [first, last] = years();
      if (year() >= last) show(first);
      waitForNext();
      watch(stop, playing.signal);
      changed(true);
    },
    stop,
  };
}
