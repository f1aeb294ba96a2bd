// `document.currentScript` is set only while the script runs for the first time.
const address = (document.currentScript as HTMLScriptElement | null)?.src;

/** Loads the module beside this script. A server other than the page's must allow it by CORS. */
export const loadCustomData = async (): Promise<unknown> =>
  (await import(/* @vite-ignore */ new URL('custom-data.js', address).href)) as unknown;
