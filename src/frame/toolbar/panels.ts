import { downloadPanel } from './download.ts';
import { embedPanel } from './embed.ts';
import { findPanel } from './find.ts';
import { sharePanel } from './share.ts';

/** The content of the panels, in a module of its own that is loaded when a reader first opens one. */
export const panels = { download: downloadPanel, share: sharePanel, embed: embedPanel, find: findPanel };
