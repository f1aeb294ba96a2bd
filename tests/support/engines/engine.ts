import type { BrowserLauncher } from '@web/test-runner';

/** What a test can need beyond a keyboard and a mouse. Not every driver or engine can do it. */
export type Capability = 'touch' | 'forced colors' | 'dark' | 'more contrast' | 'reduced motion' | 'print' | 'zoom';

/** CSS pixels from the top left corner of the viewport. */
export interface Point {
  x: number;
  y: number;
}

/** The parameters of `Emulation.setEmulatedMedia` in the Chrome DevTools Protocol. */
export interface EmulatedMedia {
  media: string;
  features: { name: string; value: string }[];
}

/** Sends real input to a page, and emulates media. Each method is a command of the test runner. */
export interface PageInput {
  /** Presses and releases one key. `key` is a value of `KeyboardEvent.key`. */
  press: (key: string) => Promise<void>;
  mouse: (to: Point & { click?: boolean }) => Promise<void>;
  tap: (at: Point) => Promise<void>;
  /** Touches the first point, moves over the others and lifts the finger. */
  drag: (path: Point[]) => Promise<void>;
  media: (media: EmulatedMedia) => Promise<void>;
}

/** An engine whose browser or driver has been set up. */
export interface RunningEngine {
  launcher: BrowserLauncher;
  /** @param sessionId a session of the test runner */
  inputOf: (sessionId: string) => PageInput;
  stop: () => Promise<void>;
}

export interface Engine {
  name: string;
  /** Whether the snapshots in `tests/output` were drawn by this engine. Other engines serialize CSS rules differently. */
  comparesStyle: boolean;
  /** What this engine's driver cannot do, with the reason. */
  unsupported: Partial<Record<Capability, string>>;
  /**
   * Returns the path of the browser. Installs the browser where that is possible.
   * @throws {Error} whose message says in one line what to install
   */
  find: () => string;
  start: (executablePath: string) => Promise<RunningEngine>;
}
