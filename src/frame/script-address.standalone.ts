/**
 * Set only while the script runs for the first time. An element of the page with the name `currentScript` stands in for the property of
 * `document`, but not for the getter of its prototype.
 */
const script: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document);

/** The address of this classic script. */
export const scriptAddress: string | undefined = (script instanceof HTMLScriptElement && script.src) || undefined;
