import type { BrowserLauncher } from '@web/test-runner';

/** What a test can ask of an engine beyond keys and a mouse, and not every engine can be brought to. */
export type Need = 'a finger' | 'forced colours' | 'dark' | 'reduced motion' | 'print';

/** CSS pixels from the top left of the page's window. */
export interface Point {
  x: number;
  y: number;
}

/** As Chromium's protocol has it. */
export interface Media {
  media: string;
  features: { name: string; value: string }[];
}

/** What a person and a system do to a page, as real input to the engine. */
export interface Hands {
  /** One key, by its name in KeyboardEvent. */
  press: (key: string) => Promise<void>;
  mouse: (to: Point & { click?: boolean }) => Promise<void>;
  tap: (at: Point) => Promise<void>;
  /** A finger put down at the first point and drawn over the others before it is lifted. */
  drag: (path: Point[]) => Promise<void>;
  media: (media: Media) => Promise<void>;
}

/** An engine that has been started. */
export interface Running {
  launcher: BrowserLauncher;
  /** @param session of the test runner */
  hands: (session: string) => Hands;
  stop: () => Promise<void>;
}

export interface Engine {
  name: string;
  /** Whether the pictures of tests/output are its own, to the last word of their style. */
  pictures: boolean;
  /** What cannot be tested here, with the reason, as the end of "3 need a finger, ...". */
  cannot: Partial<Record<Need, string>>;
  /**
   * The path of its program; installs it where that is possible.
   * @throws {Error} in one line, with what to install, where there is none
   */
  find: () => string;
  start: (program: string) => Promise<Running>;
}
