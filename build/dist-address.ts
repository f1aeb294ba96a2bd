/** The address of dist/. A build for another site sets PUBLIC_URL. */
export const distAddress = (version: string): string => process.env.PUBLIC_URL ?? `https://unpkg.com/trade-widgets@${version}/dist/`;
