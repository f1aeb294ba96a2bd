import type { Lang } from '../../model/locale.ts';

/** The tools under a chart, in their order. */
export const tools = ['download', 'share', 'embed', 'find', 'listen', 'enlarge'] as const;
export type ToolName = (typeof tools)[number];

interface ToolbarText extends Record<ToolName, string> {
  /** The name of the row of buttons. */
  toolbar: (title: string) => string;
  /** Replaces `listen` while the values are played. */
  stop: string;
  /** The module of a tool is on a host that cannot be reached. */
  notLoaded: string;
  /** The button that shows the rest of the source line. */
  citation: string;
}

export const toolbarText: Record<Lang, ToolbarText> = {
  en: {
    toolbar: (title) => `Tools: ${title}`,
    download: 'Download',
    share: 'Share',
    embed: 'Embed',
    find: 'Find',
    listen: 'Listen',
    stop: 'Stop',
    enlarge: 'Enlarge',
    notLoaded: 'This tool could not be loaded. Check the connection and try again.',
    citation: 'About the source',
  },
  ja: {
    toolbar: (title) => `ツール：${title}`,
    download: '保存',
    share: '共有',
    embed: '埋め込み',
    find: '検索',
    listen: '音で聞く',
    stop: '停止',
    enlarge: '拡大',
    notLoaded: 'この機能を読み込めませんでした。接続を確かめて、もう一度お試しください。',
    citation: '出典の詳細',
  },
};
