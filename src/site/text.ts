import type { Lang } from '../model/locale.ts';
import type { BaseAddress } from './base-address.ts';

/** The pages of the site, in the order of its navigation. */
export const pages = ['index', 'gallery', 'builder'] as const;
export type Page = (typeof pages)[number];

interface SiteText {
  site: string;
  pages: Record<Page, string>;
  galleryLead: string;
  builderLead: string;
  /** The name of `<trade-fact>`; a chart has its own heading. */
  fact: string;
  /** What surrounds a figure in a sentence. */
  factBefore: string;
  factAfter: string;
  /** What a figure is, before it. The year is NaN if there is no such figure. */
  factLead: (label: string, year: number) => string;
  openInBuilder: string;
  chart: string;
  settings: string;
  groups: Record<'shows' | 'words' | 'looks', string>;
  standard: (value: string | undefined) => string;
  none: string;
  explain: string;
  maxWidth: string;
  maxWidthHint: string;
  wrongWidth: (smallest: number, largest: number) => string;
  reset: string;
  preview: string;
  widths: Record<'desktop' | 'phone', string>;
  previewHint: string;
  code: string;
  codeFor: string;
  /** In place of the code: own figures cannot be read, or there is no such figure for a sentence. */
  noCode: Record<'figures' | 'fact', string>;
  /** Below the code for the plugin, which has no width. */
  noWidth: string;
  copy: string;
  copied: string;
  copyFailed: string;
  open: string;
  savePage: string;
  /** Why code that names a file cannot be opened in a page. */
  pageWithFile: (file: string) => string;
  saved: (file: string) => string;
  host: string;
  hostHint: string;
  setHost: string;
  hostProblems: Record<NonNullable<BaseAddress['problem']>, string>;
  share: string;
  longAddress: string;
  figures: string;
  /** Rows without a year. `field` is the name of the field for it. */
  noYear: (field: string) => string;
  /** Beside that field. */
  yearNeeded: string;
  required: string;
  tooLarge: string;
  workbook: string;
}

export const siteText: Record<Lang, SiteText> = {
  en: {
    site: 'Trade widgets',
    pages: { index: 'Article', gallery: 'Gallery', builder: 'Embed builder' },
    galleryLead: 'Every chart, live, with the code that puts it on your page. All figures are official, and every chart names its source.',
    builderLead: 'Choose a chart, adjust it, copy the code. Nothing that you enter leaves this page.',
    fact: 'One figure in a sentence',
    factBefore: 'Trade in goods and services between the United States and Japan came to ',
    factAfter: '.',
    factLead: (label, year) => `${label}${year ? `, ${year}` : ''}: `,
    openInBuilder: 'Adjust in the builder',
    chart: 'Chart',
    settings: 'Settings',
    groups: { shows: 'What it shows', words: 'Words', looks: 'Looks' },
    standard: (value) => (value === undefined ? 'Default' : `Default (${value})`),
    none: 'None',
    explain: 'Explain the settings',
    maxWidth: 'Largest width',
    maxWidthHint: 'CSS pixels, 280 to 2000. Without it, the chart fills its column.',
    wrongWidth: (smallest, largest) => `This is not a whole number from ${smallest} to ${largest}, so it is not used.`,
    reset: 'Start again',
    preview: 'Preview',
    widths: { desktop: 'Desktop', phone: 'Phone' },
    previewHint: 'What you choose in the chart goes into the code too.',
    code: 'Code',
    codeFor: 'For',
    noCode: { figures: 'There is no code until your figures can be read.', fact: 'There is no code without a figure.' },
    noWidth: 'The largest width is not a part of this code. Set the width in WordPress.',
    copy: 'Copy code',
    copied: 'Copied',
    copyFailed: 'The browser did not allow this. The code is selected: press Ctrl+C or ⌘C.',
    open: 'Open in a new page',
    savePage: 'Save as a page',
    pageWithFile: (file) =>
      `The code reads ${file} from beside its page, so it cannot be opened from here. Save the page, and publish both in the same folder.`,
    saved: (file) => `Saved ${file}`,
    host: 'Address of the kit’s files',
    hostHint: 'The folder with standalone/, cdn/, embed/ and partners/.',
    setHost: 'Use this address',
    hostProblems: {
      invalid: 'This is not an address that begins with https:// or http://, so it is not used.',
      local: 'This address works on this computer only. Publish the folder, or enter the address of the published one.',
      unknown:
        'This page was opened from a file, and the address works only if the package is published there. Publish the folder, or enter the address of the published one.',
    },
    share: 'The address of this page contains everything that you have chosen: send it to a colleague.',
    longAddress: 'The address of this page contains your figures and is long. Some mail programs cut it off.',
    figures: 'Your own figures',
    noYear: (field) => `The rows have no year: enter it in the field “${field}”, or add a column “year”.`,
    yearNeeded: 'Enter the year of your figures.',
    required: 'required',
    tooLarge: 'The file is larger than 2 MB.',
    workbook: 'The file is an Excel workbook. In Excel, save its sheet as “CSV UTF-8”, and choose that file.',
  },
  ja: {
    site: 'Trade widgets',
    pages: { index: '記事', gallery: 'ギャラリー', builder: '埋め込みコードの作成' },
    galleryLead:
      'すべてのチャートを、ページに載せるためのコードとともに示します。数値はいずれも公的統計で、出典は各チャートに記しています。',
    builderLead: 'チャートを選び、設定して、コードをコピーします。入力した内容がこのページの外に送られることはありません。',
    fact: '文中の数値',
    factBefore: '日米間の財・サービスの貿易総額は',
    factAfter: 'だった。',
    factLead: (label, year) => `${label}${year ? `、${year}年` : ''}：`,
    openInBuilder: '設定を変える',
    chart: 'チャート',
    settings: '設定',
    groups: { shows: '表示する内容', words: '言葉', looks: '見た目' },
    standard: (value) => (value === undefined ? '標準' : `標準（${value}）`),
    none: 'なし',
    explain: '設定の説明を表示',
    maxWidth: '最大の幅',
    maxWidthHint: 'CSSピクセル、280〜2000。指定しないと、段の幅いっぱいに表示します。',
    wrongWidth: (smallest, largest) => `${smallest}〜${largest}の整数ではないため、使いません。`,
    reset: '最初からやり直す',
    preview: 'プレビュー',
    widths: { desktop: 'パソコン', phone: 'スマートフォン' },
    previewHint: 'チャートの中で選んだものも、コードに反映されます。',
    code: 'コード',
    codeFor: '形式',
    noCode: { figures: '数値を読み取れないため、コードはまだありません。', fact: '数値がないため、コードはありません。' },
    noWidth: '最大の幅はこのコードに含まれません。WordPressで設定してください。',
    copy: 'コードをコピー',
    copied: 'コピーしました',
    copyFailed: 'ブラウザーで許可されませんでした。コードを選択したので、Ctrl+Cか⌘Cを押してください。',
    open: '新しいページで開く',
    savePage: 'ページとして保存',
    pageWithFile: (file) =>
      `このコードは、ページと同じフォルダーの${file}を読み込むため、ここからは開けません。ページを保存し、ファイルと一緒に公開してください。`,
    saved: (file) => `${file}を保存しました`,
    host: 'ファイルの場所',
    hostHint: 'standalone/、cdn/、embed/、partners/のあるフォルダーのアドレス。',
    setHost: 'このアドレスを使う',
    hostProblems: {
      invalid: 'https:// か http:// で始まるアドレスではないため、使いません。',
      local: 'このアドレスは、このコンピューターでしか使えません。フォルダーを公開するか、公開済みのアドレスを入力してください。',
      unknown:
        'このページはファイルとして開かれています。このアドレスは、パッケージがそこで公開されていなければ使えません。フォルダーを公開するか、公開済みのアドレスを入力してください。',
    },
    share: 'このページのアドレスには、選んだ内容がすべて含まれます。同僚に送れば同じものが開きます。',
    longAddress: 'このページのアドレスには数値が含まれ、長くなっています。メールソフトによっては途中で切れます。',
    figures: '独自の数値',
    noYear: (field) => `何年の数値か分かりません。「${field}」の欄に入力するか、「年」の列を加えてください。`,
    yearNeeded: '独自の数値が何年のものかを入力してください。',
    required: '必須',
    tooLarge: 'ファイルが2 MBを超えています。',
    workbook: 'Excelのブックです。Excelでシートを「CSV UTF-8」形式で保存し、そのファイルを選んでください。',
  },
};
