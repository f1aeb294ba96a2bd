/** The address of dist/. The modules in dist/cdn are one or two folders below it. */
export const kitAddress: string | undefined = import.meta.url.replace(/cdn\/(shared\/)?[\w-]+\.js([?#].*)?$/, '');
