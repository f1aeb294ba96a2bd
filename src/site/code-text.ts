import type { Lang } from '../model/locale.ts';
import type { CodeForm } from './state.ts';

interface CodeText {
  forms: Record<CodeForm, string>;
  formHints: Record<CodeForm, string>;
  /** Why forms are not offered for own figures: the pages of frames, and a file beside the page. */
  leftOut: Record<'framed' | 'plugin', (forms: readonly string[]) => string>;
  /** The link to the plugin for WordPress. */
  plugin: string;
}

/** The forms of code, and what each of them is for. */
export const codeText: Record<Lang, CodeText> = {
  en: {
    forms: {
      script: 'Script',
      modules: 'Modules',
      frame: 'Frame',
      div: '<div>',
      wordpress: 'WordPress block',
      shortcode: 'WordPress shortcode',
      'html-block': 'WordPress without the plugin',
      picture: 'Picture',
      react: 'React',
      vue: 'Vue',
      svelte: 'Svelte',
    },
    formHints: {
      script: 'For any page that allows scripts. Paste it where the chart should be. For several charts on a page, choose “Modules”.',
      modules: 'For a page with several charts: they share their common code.',
      frame: 'For systems that allow frames. The second line sets the height of the frame.',
      div: 'For systems that remove scripts and frames from articles. The site loads the script once, on every page.',
      wordpress:
        'For a site that has the plugin. Paste it into the block editor. Every author can publish it; its width is set in the editor.',
      shortcode: 'For a site that has the plugin. Paste it into a Shortcode block, a sentence, or the text view of the classic editor.',
      'html-block':
        'Paste it into the block editor. Authors who cannot publish scripts keep the block; the chart then needs the script in the theme.',
      picture: 'A picture that never changes, for newsletters and feeds. It contains its file.',
      react: 'React 19. Install the package first: npm install trade-widgets',
      vue: 'Vue 3, with isCustomElement for the tags. Install the package first: npm install trade-widgets',
      svelte: 'Svelte 5. Install the package first: npm install trade-widgets',
    },
    leftOut: {
      framed: (forms) => `Not offered: ${forms.join(', ')}, which show official figures only.`,
      plugin: (forms) => `Not offered: ${forms.join(', ')}, because a post has no folder for the file.`,
    },
    plugin: 'Download the plugin',
  },
  ja: {
    forms: {
      script: 'スクリプト',
      modules: 'モジュール',
      frame: 'フレーム',
      div: '<div>',
      wordpress: 'WordPressのブロック',
      shortcode: 'WordPressのショートコード',
      'html-block': 'WordPress（プラグインなし）',
      picture: '画像',
      react: 'React',
      vue: 'Vue',
      svelte: 'Svelte',
    },
    formHints: {
      script: 'スクリプトが使えるページ向け。チャートを置く場所に貼り付けます。1ページに複数のチャートを置くなら「モジュール」を選びます。',
      modules: '複数のチャートを載せるページ向け。共通のコードを一度だけ読み込みます。',
      frame: 'フレームが使えるシステム向け。2行目のスクリプトがフレームの高さを合わせます。',
      div: '記事からスクリプトとフレームを取り除くシステム向け。スクリプトは、サイトの全ページで一度だけ読み込みます。',
      wordpress: 'プラグインのあるサイト向け。ブロックエディターに貼り付けます。どの投稿者でも公開でき、幅はエディターで決めます。',
      shortcode: 'プラグインのあるサイト向け。ショートコードのブロック、文の中、またはクラシックエディターのテキスト表示に貼り付けます。',
      'html-block':
        'ブロックエディターに貼り付けます。スクリプトを公開できない投稿者でもブロックは残り、テーマがスクリプトを読み込んでいればチャートになります。',
      picture: '変わることのない画像。ニュースレターやフィード向けで、画像のファイルはコードに含まれます。',
      react: 'React 19。先にパッケージを入れます：npm install trade-widgets',
      vue: 'Vue 3。要素名をisCustomElementに指定します。先にパッケージを入れます：npm install trade-widgets',
      svelte: 'Svelte 5。先にパッケージを入れます：npm install trade-widgets',
    },
    leftOut: {
      framed: (forms) => `${forms.map((form) => `「${form}」`).join('')}は、公的統計だけを表示するため使えません。`,
      plugin: (forms) => `${forms.map((form) => `「${form}」`).join('')}は、投稿と同じ場所にファイルを置けないため使えません。`,
    },
    plugin: 'プラグインをダウンロード',
  },
};
