import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** The engines that the element tests run in. */
export const engines = { chromium, firefox, webkit };
