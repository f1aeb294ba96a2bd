import type { BrowserLauncher, SessionResult } from '@web/test-runner';
import { Key, type WebDriver } from 'selenium-webdriver';
import type { PageInput } from './engine.ts';

/** Runs the sessions of the test runner one after the other in one page of a browser that Selenium drives. */
export class SeleniumLauncher implements BrowserLauncher {
  type = 'selenium';
  concurrency = 1;
  readonly name: string;
  readonly #driver: WebDriver;
  readonly #activeSessions = new Set<string>();

  constructor(name: string, driver: WebDriver) {
    this.name = name;
    this.#driver = driver;
  }

  async startSession(sessionId: string, url: string): Promise<void> {
    this.#activeSessions.add(sessionId);
    await this.#driver.get(url);
  }

  isActive(sessionId: string): boolean {
    return this.#activeSessions.has(sessionId);
  }

  getBrowserUrl(): Promise<string> {
    return this.#driver.getCurrentUrl();
  }

  async stopSession(sessionId: string): Promise<SessionResult> {
    this.#activeSessions.delete(sessionId);
    // Stops the timers and requests of the page.
    await this.#driver.get('about:blank');
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error(`${this.name} has no debug sessions.`));
  }

  async stop(): Promise<void> {
    // WebKitGTK's driver sometimes closes the connection without an answer. The run has its results, and the driver is stopped next.
    await this.#driver.quit().catch(() => undefined);
  }
}

/** Selenium names a key ARROW_LEFT where `KeyboardEvent.key` is "ArrowLeft". */
const keyOf = (key: string): string =>
  (Key as unknown as Record<string, string | undefined>)[key.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()] ?? key;

export const inputOf = (driver: WebDriver): Pick<PageInput, 'press' | 'mouse'> => ({
  press: (key) => driver.actions().keyDown(keyOf(key)).keyUp(keyOf(key)).perform(),
  mouse({ click, x, y }) {
    const actions = driver.actions().move({ x: Math.round(x), y: Math.round(y), duration: 0 });
    return (click ? actions.click() : actions).perform();
  },
});
