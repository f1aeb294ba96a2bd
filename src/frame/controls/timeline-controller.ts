import type { ReactiveControllerHost } from 'lit';
import { createPlayer } from './player.ts';
import { watchReader } from './watch-reader.ts';

interface TimelineOptions {
  /** The year that is shown. */
  year: () => number;
  /** The first and the last year that can be shown. */
  years: () => readonly [first: number, last: number];
  /** Shows a year that the reader has chosen. */
  choose: (year: number) => void;
  /** Called after a change of year, and while the years play only after the last one. */
  announce: () => void;
}

/** The years of a chart, which a reader changes and plays. */
export interface Timeline {
  readonly isPlaying: boolean;
  /** Shows a year, unless it is outside the first and the last one. */
  show(year: number): void;
  /** Shows an earlier or a later year. */
  step(years: -1 | 1): void;
  /** Plays the years, or pauses. */
  toggle(): void;
}

/** The part of the button that plays and pauses. A press of it must not stop the player before its click does. */
const isPlayButton = (node: EventTarget): boolean => node instanceof Element && node.matches('.play');

export function timelineController(
  host: ReactiveControllerHost & HTMLElement,
  { year, years, choose, announce }: TimelineOptions,
): Timeline {
  const player = createPlayer({
    year,
    years,
    show: choose,
    watch: (stop, signal) => watchReader(host, isPlayButton, stop, signal),
    changed(isPlaying) {
      host.requestUpdate();
      if (!isPlaying && host.isConnected) announce();
    },
  });
  host.addController({ hostDisconnected: () => player.stop() });
  const show = (chosen: number): void => {
    const [first, last] = years();
    if (chosen < first || chosen > last || chosen === year()) return;
    choose(chosen);
    announce();
  };
  return {
    get isPlaying() {
      return player.isPlaying;
    },
    show,
    step: (by) => show(year() + by),
    toggle() {
      if (player.isPlaying) player.stop();
      else player.play();
    },
  };
}
