/** A text as it stands in HTML and XML, in an attribute too. */
export const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
