/** The last step of `npm run build`: what stands beside the scripts. */
import { writeEmbedPages } from './embed.ts';
import { writeSri } from './sri.ts';
import { writeTypes } from './write.ts';

const root = new URL('../', import.meta.url);
writeTypes(root);
writeEmbedPages(root);
writeSri(root);
