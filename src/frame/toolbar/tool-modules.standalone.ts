import { enlarge } from './enlarge.ts';
import { listen } from './listen.ts';
import { panels } from './panels.ts';

/**
 * The modules of the tools, in a script that contains them. For a dynamic import, a bundler would wrap all modules that these share with the
 * chart in functions, and make objects of their exports, which old libraries break that add keys to Object.prototype.
 */
export const toolModules: typeof import('./tool-modules.ts').toolModules = {
  panels: () => Promise.resolve({ panels }),
  listen: () => Promise.resolve({ listen }),
  enlarge: () => Promise.resolve({ enlarge }),
};
