import { customDataKey } from '../model/custom-data-key.ts';
import { scriptAddress } from './script-address.standalone.ts';

/** Loads the script beside this one. As a module it needs CORS if its server is not the page's, but no trusted type for its address. */
export async function loadCustomData(): Promise<unknown> {
  const address = new URL('custom-data.js', scriptAddress).href;
  // Browsers load no modules from a disk.
  await (location.protocol === 'file:' ? loadClassicScript(address) : import(/* @vite-ignore */ address));
  return (globalThis as unknown as Record<symbol, unknown>)[customDataKey];
}

function loadClassicScript(address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}
