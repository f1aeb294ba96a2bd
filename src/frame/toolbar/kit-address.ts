/** The address of dist/ that this module was loaded from; undefined in the build of an application. Other builds replace this file. */
export const kitAddress: string | undefined = undefined;
