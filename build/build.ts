/** The last step of `npm run build`: the files of dist/ that Vite does not write. */
import { writeArticles } from './article.ts';
import { writeEmbedPages } from './embed.ts';
import { writePartnerPacks } from './partners.ts';
import { writeSbom } from './sbom.ts';
import { writeSite } from './site.ts';
import { writeSri } from './sri.ts';
import { writeTypes } from './types.ts';
import { writeWordPressPlugin } from './wordpress/plugin.ts';

const root = new URL('../', import.meta.url);
writeTypes(root);
writeArticles(root);
writeEmbedPages(root);
writePartnerPacks(root);
writeWordPressPlugin(root);
writeSri(root);
writeSbom(root);
writeSite(root);
