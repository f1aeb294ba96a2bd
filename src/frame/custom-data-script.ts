/** Loads the module that reads custom data, which only a page with custom data needs. */
export const loadCustomData = (): Promise<typeof import('../custom-data/attach.ts')> => import('../custom-data/attach.ts');
