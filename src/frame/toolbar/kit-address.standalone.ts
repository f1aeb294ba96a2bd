import { scriptAddress } from '../script-address.standalone.ts';

/** The address of dist/. This script is one folder below it. A script without an address, inside a page, has none. */
export const kitAddress: string | undefined = scriptAddress && new URL('../', scriptAddress).href;
