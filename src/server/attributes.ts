/** Attributes by their names in HTML. An attribute that is null, undefined or false is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
