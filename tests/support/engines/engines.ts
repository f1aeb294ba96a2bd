import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** In the order in which they are tested. */
export const engines = { chromium, firefox, webkit };
