/** The address of a publication, if it is one of the web that can stand in a link; empty for any other text. */
export function webAddressOf(text: string | null | undefined): string {
  const address = text?.trim() ?? '';
  return /^https?:\/\/[^\s"'<>\\]+$/i.test(address) ? address : '';
}
