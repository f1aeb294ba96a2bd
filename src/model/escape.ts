/** Escapes a text for HTML and XML, in content and in attributes with double quotes. */
export const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
