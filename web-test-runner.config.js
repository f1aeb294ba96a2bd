/** For `npx wtr` and `npm run test:watch`: the element tests in Chromium. `npm run test:elements` runs them in every engine. */
import { elementsConfig } from './tests/support/elements-config.ts';
import { chromium } from './tests/support/engines/chromium.ts';

export default elementsConfig(chromium, await chromium.start(chromium.find()));
