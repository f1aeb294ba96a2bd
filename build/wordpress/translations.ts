import type { Block } from './blocks.ts';
import { elementTexts } from './elements.ts';
import * as ja from './ja.ts';
import { labelsOf } from './labels.ts';

/** A text in English and Japanese. The context tells apart texts that are the same in English. */
interface Message {
  context?: string;
  english: string;
  japanese: string;
}

const name = 'trade-widgets-ja';

function japaneseOf<T>(texts: Record<string, T>, key: string): T {
  const text = texts[key];
  if (!text) throw new Error(`build/wordpress/ja.ts has no Japanese for "${key}"`);
  return text;
}

/** The contexts are those with which WordPress translates a block.json. */
function messagesOfBlock(
  { name, title, description, keywords, attributes }: Block,
  countriesInJapanese: Record<string, string>,
): Message[] {
  const tag = name.replace('trade-widgets/', '');
  const japanese = elementTexts(tag);
  return [
    { context: 'block title', english: title, japanese: japanese.title },
    { context: 'block description', english: description, japanese: japanese.description },
    ...keywords.map((keyword) => ({ context: 'block keyword', english: keyword, japanese: japaneseOf(ja.texts, keyword) })),
    ...Object.entries(attributes).flatMap(([attribute, { title, description, partners = {}, labels = {}, enum: values }]) => {
      const japanese = japaneseOf(ja.attributes, attribute);
      const japaneseLabels = labelsOf(tag, attribute, 'ja', values) ?? {};
      return [
        { english: title, japanese: japanese.title },
        { english: description, japanese: japanese.description },
        ...Object.entries(partners).map(([code, country]) => ({ english: country, japanese: japaneseOf(countriesInJapanese, code) })),
        ...Object.entries(labels).map(([value, label]) => ({
          context: `${tag} ${attribute}`,
          english: label,
          japanese: japaneseOf(japaneseLabels, value),
        })),
      ];
    }),
  ];
}

/** All texts of the plugin, each once. */
export function messagesOf(blocks: readonly Block[], countriesInJapanese: Record<string, string>): Message[] {
  const all = [
    ...blocks.flatMap((block) => messagesOfBlock(block, countriesInJapanese)),
    ...Object.entries(ja.texts).map(([english, japanese]) => ({ english, japanese })),
  ];
  return [...new Map(all.map((message) => [keyOf(message), message])).values()];
}

/** The key of a message in the formats of gettext. */
const keyOf = ({ context, english }: Message): string => (context ? `${context}\u0004${english}` : english);

const header = ['Content-Type: text/plain; charset=UTF-8', 'Language: ja', 'Plural-Forms: nplurals=1; plural=0;', ''].join('\n');

/** The translations: `.po` for translators, `.mo` for PHP, and JSON for the editor. */
export const translationFiles = (messages: readonly Message[]): Record<string, string | Uint8Array> => ({
  [`languages/${name}.po`]: poText(messages),
  [`languages/${name}.mo`]: moFile(messages),
  // WordPress finds the file by the handle of the script.
  [`languages/${name}-trade-widgets-editor.json`]: JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang: 'ja', 'plural-forms': 'nplurals=1; plural=0;' },
        ...Object.fromEntries(messages.map((message) => [keyOf(message), [message.japanese]])),
      },
    },
  }),
});

/** The strings of a PO file have the escapes of JSON. */
function poText(messages: readonly Message[]): string {
  const entries = messages.map(
    ({ context, english, japanese }) =>
      `${context ? `msgctxt ${JSON.stringify(context)}\n` : ''}msgid ${JSON.stringify(english)}\nmsgstr ${JSON.stringify(japanese)}\n`,
  );
  return [`msgid ""\nmsgstr ${JSON.stringify(header)}\n`, ...entries].join('\n');
}

/**
 * The binary format of gettext: a header of seven numbers, then the length and the offset of each key, the same of each
 * translation, and the texts, each with a zero byte after it. Keys are in the order of their bytes.
 */
function moFile(messages: readonly Message[]): Uint8Array {
  const entries = [{ key: '', japanese: header }, ...messages.map((message) => ({ key: keyOf(message), japanese: message.japanese }))]
    .map(({ key, japanese }) => ({ key: Buffer.from(`${key}\0`), japanese: Buffer.from(`${japanese}\0`) }))
    .sort((a, b) => Buffer.compare(a.key, b.key));
  const texts = [...entries.map(({ key }) => key), ...entries.map(({ japanese }) => japanese)];
  const keysAt = 28;
  const translationsAt = keysAt + 8 * entries.length;
  const textsAt = translationsAt + 8 * entries.length;
  // The last two numbers are the size and the place of a hash table. It is empty, and WordPress expects it after the others.
  const numbers = [0x950412de, 0, entries.length, keysAt, translationsAt, 0, textsAt];
  let offset = textsAt;
  for (const text of texts) {
    numbers.push(text.length - 1, offset);
    offset += text.length;
  }
  const start = Buffer.alloc(textsAt);
  numbers.forEach((number, i) => start.writeUInt32LE(number, 4 * i));
  return Buffer.concat([start, ...texts]);
}
