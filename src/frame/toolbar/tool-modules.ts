/** The modules of the tools. Each is loaded when a reader first uses it. Standalone scripts, which contain them, replace this file. */
export const toolModules = {
  panels: (): Promise<Pick<typeof import('./panels.ts'), 'panels'>> => import('./panels.ts'),
  listen: (): Promise<Pick<typeof import('./listen.ts'), 'listen'>> => import('./listen.ts'),
  enlarge: (): Promise<Pick<typeof import('./enlarge.ts'), 'enlarge'>> => import('./enlarge.ts'),
};
