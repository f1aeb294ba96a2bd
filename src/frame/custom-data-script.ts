/** Loads the module that reads custom data. Only a page with custom data needs it. */
export const loadCustomData = (): Promise<typeof import('../custom-data/attach.ts')> => import('../custom-data/attach.ts');
