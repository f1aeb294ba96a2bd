/**
 * Decodes a downloaded file: by `encoding` if it is given, else by a byte order mark, else as UTF-8, else as `fallback`.
 * Decoding is strict, so that a wrong encoding never leaves replacement characters in names.
 * @param encoding the value of `--encoding`, a label of TextDecoder
 * @param fallback the encoding that the publisher uses if it is not UTF-8, such as `shift_jis`
 * @throws {Error} with the file and the encodings that were tried
 */
export function decode(bytes: Uint8Array, name: string, encoding?: string, fallback?: string): string {
  const labels = encoding ? [encoding] : (utf16Label(bytes) ?? ['utf-8', ...(fallback ? [fallback] : [])]);
  for (const label of labels) {
    const decoder = decoderFor(label);
    try {
      return decoder.decode(bytes);
    } catch {
      // Try the next encoding.
    }
  }
  throw new Error(`${name}: the bytes are not ${labels.join(' and not ')}; give the encoding with --encoding`);
}

/** The UTF-16 encoding of a text with a byte order mark. */
function utf16Label([first, second]: Uint8Array): string[] | undefined {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return undefined;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new Error(`--encoding: found ${JSON.stringify(label)}, expected an encoding such as utf-8, shift_jis or windows-1252`);
  }
}
