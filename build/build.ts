/** The last step of `npm run build`: the files of dist/ that Vite does not write. */
import { writeEmbedPages } from './embed.ts';
import { writeSri } from './sri.ts';
import { writeTypes } from './types.ts';

const root = new URL('../', import.meta.url);
writeTypes(root);
writeEmbedPages(root);
writeSri(root);
