// A classic script knows its address only while it runs first.
const address = (document.currentScript as HTMLScriptElement | null)?.src;

/** The module beside this script. It may be on another server than the page, which then must allow it to be read (CORS). */
export const loadCustomData = async (): Promise<unknown> =>
  (await import(/* @vite-ignore */ new URL('custom-data.js', address).href)) as unknown;
