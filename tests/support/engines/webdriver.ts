import type { BrowserLauncher, SessionResult } from '@web/test-runner';
import type { Hands, Point } from './engine.ts';

/** A connection to a browser by the WebDriver protocol (https://www.w3.org/TR/webdriver/): a path under the session, and a body. */
type Send = (method: string, path: string, body?: unknown) => Promise<unknown>;

const limit = 30_000;

/**
 * Opens a browser through a driver that listens.
 * @param driver its address, such as http://127.0.0.1:4444
 * @throws {Error} with the driver's own words
 */
export async function connect(driver: string, capabilities: Record<string, unknown>): Promise<Send> {
  const call: Send = async (method, path, body) => {
    const answer = await fetch(driver + path, {
      method,
      body: method === 'POST' ? JSON.stringify(body ?? {}) : null,
      signal: AbortSignal.timeout(limit),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (value?.error) throw new Error(`WebDriver: ${method} ${path}: ${value.error}. ${value.message ?? ''}`);
    return value;
  };
  const { sessionId } = (await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } })) as { sessionId: string };
  return (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
}

/** WebDriver's characters for the keys that have none of their own. */
const keys: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const moved = ({ x, y }: Point): object => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });

/** Hands at such a browser's page. */
export function handsOf(send: Send): Pick<Hands, 'press' | 'mouse'> {
  const act = async (type: 'key' | 'pointer', actions: object[]): Promise<void> => {
    await send('POST', '/actions', { actions: [{ type, id: type, actions }] });
  };
  return {
    press(key) {
      const value = keys[key] ?? key;
      return act(
        'key',
        ['keyDown', 'keyUp'].map((action) => ({ type: action, value })),
      );
    },
    mouse({ click, ...to }) {
      const buttons = click ? ['pointerDown', 'pointerUp'] : [];
      return act('pointer', [moved(to), ...buttons.map((action) => ({ type: action, button: 0 }))]);
    },
  };
}

/**
 * The test runner's way to such a browser: one page for all sessions, one after the other. Its own launcher brings 200 packages
 * along, two of which load a driver of another browser, and does not wait for a page that cannot be opened.
 */
export class WebDriverLauncher implements BrowserLauncher {
  type = 'webdriver';
  concurrency = 1;
  name: string;
  #send: Send;
  #active = new Set<string>();

  constructor(name: string, send: Send) {
    this.name = name;
    this.#send = send;
  }

  async startSession(id: string, url: string): Promise<void> {
    this.#active.add(id);
    await this.#send('POST', '/url', { url });
  }

  isActive(id: string): boolean {
    return this.#active.has(id);
  }

  async getBrowserUrl(): Promise<string> {
    return (await this.#send('GET', '/url')) as string;
  }

  async stopSession(id: string): Promise<SessionResult> {
    this.#active.delete(id);
    // Ends what still runs on the page.
    await this.#send('POST', '/url', { url: 'about:blank' });
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error(`${this.name} has no debug sessions here.`));
  }

  async stop(): Promise<void> {
    // WebKitGTK's driver hangs up now and then instead of answering; the run has its results, and ends the driver next.
    await this.#send('DELETE', '').catch(() => undefined);
  }
}
