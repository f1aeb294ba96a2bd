import type { BrowserLauncher } from '@web/test-runner';
import type { Hands } from './engine.ts';

/** What puppeteer's page offers. */
export interface Page {
  keyboard: { press: (key: string) => Promise<void> };
  mouse: { move: (x: number, y: number) => Promise<void>; click: (x: number, y: number) => Promise<void> };
  touchscreen: {
    tap: (x: number, y: number) => Promise<void>;
    touchStart: (x: number, y: number) => Promise<unknown>;
    touchMove: (x: number, y: number) => Promise<void>;
    touchEnd: () => Promise<void>;
  };
}

/** The page that the test runner's launcher has opened for a session, which it hands over untyped. */
export const pageOf = (launcher: BrowserLauncher, session: string): unknown =>
  (launcher as unknown as { getPage: (id: string) => unknown }).getPage(session);

/** Hands at a page of puppeteer's, which speaks to Chromium by CDP and to Firefox by BiDi. */
export const handsOf = ({ keyboard, mouse, touchscreen }: Page, media: Hands['media']): Hands => ({
  press: (key) => keyboard.press(key),
  mouse: ({ x, y, click }) => (click ? mouse.click(x, y) : mouse.move(x, y)),
  tap: ({ x, y }) => touchscreen.tap(x, y),
  async drag([from, ...path]) {
    if (from) await touchscreen.touchStart(from.x, from.y);
    for (const { x, y } of path) await touchscreen.touchMove(x, y);
    await touchscreen.touchEnd();
  },
  media,
});
