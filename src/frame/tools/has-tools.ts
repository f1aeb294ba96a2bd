/** Whether the tools are at hand; vite.config.ts says no for the two scripts that have no room for them yet. */
export const hasTools = true as boolean;
