/** Where the kit's files are for an embed code. */
export interface BaseAddress {
  address: string;
  /** Why the code does not work on every page. */
  problem?: 'invalid' | 'local' | 'unknown' | undefined;
}

const isLocal = ({ hostname }: URL): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/**
 * The address of the kit's files: the wanted one if it is an address of the web, else the one that the page was served from.
 * @param wanted the parameter `base` of the page, which anyone can write
 * @param served where the script of this page is from; a page from a file has an address that no other page can load
 * @param published an address on a public CDN. It works only once this version of the package is published, which no page can know.
 */
export function baseAddress(wanted: string | null, served: string | undefined, published: string): BaseAddress {
  const wantedUrl = webAddress(wanted);
  if (wanted && !wantedUrl) return { ...baseAddress(null, served, published), problem: 'invalid' };
  const url = wantedUrl ?? webAddress(served);
  if (!url) return { address: published, problem: 'unknown' };
  return { address: url.href, problem: isLocal(url) ? 'local' : undefined };
}

/** A folder at an address of the web, without query and fragment. */
function webAddress(text: string | null | undefined): URL | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  return new URL(url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`, url.origin);
}
