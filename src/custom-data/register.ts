/** The entry of `dist/standalone/custom-data.js`. It has no export, so it runs as a module and as a classic script. */
import { customDataKey } from '../model/custom-data-key.ts';
import { attach } from './attach.ts';

Object.assign(globalThis, { [customDataKey]: { attach } });
