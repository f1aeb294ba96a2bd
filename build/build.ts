/** The last step of `npm run build`: the files of dist/ that Vite does not write. */
import { writeArticle } from './article.ts';
import { writeEmbedPages } from './embed.ts';
import { writeSri } from './sri.ts';
import { writeTypes } from './types.ts';

const root = new URL('../', import.meta.url);
writeTypes(root);
writeArticle(root);
writeEmbedPages(root);
writeSri(root);
