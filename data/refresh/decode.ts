/**
 * The text of a downloaded file. UTF-8 with or without a byte order mark, UTF-16 with one, else `fallback`; never a
 * guess that leaves replacement characters in the names.
 * @param encoding what `--encoding` says, as TextDecoder names it
 * @param fallback what the publisher writes where it is not UTF-8: `shift_jis` for Japanese ones
 * @throws {Error} with the file and what was tried
 */
export function decode(bytes: Uint8Array, name: string, encoding?: string, fallback?: string): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  const tried = encoding ? [encoding] : mark ? [mark] : ['utf-8', ...(fallback ? [fallback] : [])];
  for (const label of tried) {
    let decoder: TextDecoder;
    try {
      decoder = new TextDecoder(label, { fatal: true });
    } catch {
      throw new Error(`--encoding: found ${JSON.stringify(label)}, expected an encoding such as utf-8, shift_jis or windows-1252`);
    }
    try {
      return decoder.decode(bytes);
    } catch {
      // The next one, or the sentence below.
    }
  }
  throw new Error(`${name}: the bytes are not ${tried.join(' and not ')}; say which encoding it is with --encoding`);
}
