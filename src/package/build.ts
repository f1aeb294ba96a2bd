/** The last step of `npm run build`: what stands beside the scripts. */
import { writeEmbedPages } from './embed.ts';
import { writeSri } from './sri.ts';

const root = new URL('../../', import.meta.url);
await writeEmbedPages(root);
writeSri(root);
