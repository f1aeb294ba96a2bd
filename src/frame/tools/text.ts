import type { Lang } from '../../model/locale.ts';

interface ToolsText {
  enlarge: string;
  close: string;
  table: string;
  chart: string;
  download: string;
  copyImage: string;
  share: string;
  cite: string;
  embed: string;
  live: string;
  frozen: string;
  image: string;
  find: string;
  sound: string;
  copied: string;
  failed: string;
  keys: string;
}

export const toolsText: Record<Lang, ToolsText> = {
  en: {
    enlarge: 'Enlarge',
    close: 'Close',
    table: 'Table',
    chart: 'Chart',
    download: 'Download',
    copyImage: 'Copy image',
    share: 'Share',
    cite: 'Copy citation',
    embed: 'Copy embed code',
    live: 'live',
    frozen: 'frozen',
    image: 'image',
    find: 'Find',
    sound: 'Play as sound',
    copied: 'Copied.',
    failed: 'The browser did not allow it.',
    keys: 'Keyboard: Tab to the drawing; arrow keys, Home and End move; letters find a name; Enter chooses; Escape leaves.',
  },
  ja: {
    enlarge: '拡大',
    close: '閉じる',
    table: '表',
    chart: '図',
    download: 'ダウンロード',
    copyImage: '画像をコピー',
    share: '共有',
    cite: '引用をコピー',
    embed: '埋め込みコードをコピー',
    live: '最新',
    frozen: '固定',
    image: '画像',
    find: '検索',
    sound: '音で聞く',
    copied: 'コピーしました。',
    failed: 'ブラウザーが許可しませんでした。',
    keys: 'キーボード：Tabで図へ、矢印・Home・Endで移動、文字キーで名前へ、Enterで選択、Escで離れる。',
  },
};
