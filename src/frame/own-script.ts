/** Reads own figures; no part of what every reader loads. */
export const loadOwn = (): Promise<typeof import('../own/attach.ts')> => import('../own/attach.ts');
