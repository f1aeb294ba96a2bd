// A classic script knows its address only while it runs first.
const address = (document.currentScript as HTMLScriptElement | null)?.src;

/** The module beside this script. It may stand on another page's server, which then must allow it to be read (CORS). */
export const loadOwn = async (): Promise<unknown> => (await import(/* @vite-ignore */ new URL('own.js', address).href)) as unknown;
