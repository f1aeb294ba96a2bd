/**
 * Escapes a text for HTML and XML, in content and in attributes with double quotes. XML does not allow `]]>` in content, so `>` is
 * escaped too.
 */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
