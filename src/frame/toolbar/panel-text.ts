import type { Lang } from '../../model/locale.ts';

interface PanelText {
  close: string;
  figures: string;
  picture: string;
  colours: string;
  light: string;
  asShown: string;
  size: string;
  copyImage: string;
  shareWith: string;
  copyLink: string;
  copyCitation: string;
  citation: (title: string, source: string, address: string) => string;
  embedAs: string;
  script: string;
  frame: string;
  version: string;
  newest: string;
  thisVersion: (year: number) => string;
  code: string;
  copyCode: string;
  findName: string;
  go: string;
  missed: (kind: string, text: string) => string;
  keys: string;
  playing: (count: number, first: string, last: string) => string;
  copied: string;
  saved: (file: string) => string;
  shared: string;
  failed: string;
}

export const panelText: Record<Lang, PanelText> = {
  en: {
    close: 'Close',
    figures: 'Figures',
    picture: 'Picture',
    colours: 'Colours',
    light: 'Light',
    asShown: 'As shown',
    size: 'Size',
    copyImage: 'Copy image',
    shareWith: 'Share with an app',
    copyLink: 'Copy link',
    copyCitation: 'Copy citation',
    citation: (title, source, address) => `${title}. ${source} ${address}`,
    embedAs: 'Embed as',
    script: 'Script',
    frame: 'Frame',
    version: 'Version',
    newest: 'Newest',
    thisVersion: (year) => `Fixed at ${year}`,
    code: 'Embed code',
    copyCode: 'Copy code',
    findName: 'Name or code',
    go: 'Go',
    missed: (kind, text) => `No ${kind} begins with “${text}”.`,
    keys: 'Keyboard: Tab enters the drawing; the arrow keys, Home and End move in it; a letter finds a name; Enter chooses; Escape closes a tooltip.',
    playing: (count, first, last) => `Playing ${count} figures. First, ${first}. Last, ${last}.`,
    copied: 'Copied',
    saved: (file) => `Saved ${file}`,
    shared: 'Shared',
    failed: 'The browser did not allow this.',
  },
  ja: {
    close: '閉じる',
    figures: '数値',
    picture: '画像',
    colours: '配色',
    light: 'ライト',
    asShown: '表示のまま',
    size: 'サイズ',
    copyImage: '画像をコピー',
    shareWith: 'アプリで共有',
    copyLink: 'リンクをコピー',
    copyCitation: '出典をコピー',
    citation: (title, source, address) => `${title}。${source}${address}`,
    embedAs: '埋め込み方法',
    script: 'スクリプト',
    frame: 'フレーム',
    version: '版',
    newest: '最新版',
    thisVersion: (year) => `${year}年に固定`,
    code: '埋め込みコード',
    copyCode: 'コードをコピー',
    findName: '名前またはコード',
    go: '移動',
    missed: (kind, text) => `「${text}」で始まる${kind}はありません。`,
    keys: 'キーボード：Tabキーで図に入り、矢印・Home・Endキーで移動します。名前の最初の文字を入力すると、その名前に移ります。Enterキーで選択し、Escキーで吹き出しを閉じます。',
    playing: (count, first, last) => `${count}件の数値を再生します。最初は${first}。最後は${last}。`,
    copied: 'コピーしました',
    saved: (file) => `${file}を保存しました`,
    shared: '共有しました',
    failed: 'ブラウザーで許可されませんでした。',
  },
};
