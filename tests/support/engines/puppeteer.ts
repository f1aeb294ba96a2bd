import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { PageInput } from './engine.ts';

export type Page = ReturnType<ChromeLauncher['getPage']>;

/** Input to a page of Puppeteer, which drives Chromium with CDP and Firefox with WebDriver BiDi. */
export const inputOf = ({ keyboard, mouse, touchscreen }: Page, media: PageInput['media']): PageInput => ({
  press: (key) => keyboard.press(key as Parameters<typeof keyboard.press>[0]),
  mouse: ({ x, y, click }) => (click ? mouse.click(x, y) : mouse.move(x, y)),
  tap: ({ x, y }) => touchscreen.tap(x, y),
  async drag([start, ...path]) {
    if (start) await touchscreen.touchStart(start.x, start.y);
    for (const { x, y } of path) await touchscreen.touchMove(x, y);
    await touchscreen.touchEnd();
  },
  media,
});
