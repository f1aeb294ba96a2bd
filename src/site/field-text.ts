import type { Lang } from '../model/locale.ts';

/** An attribute in the form: its name for editors, and in Japanese what it does. In English the manifest has the description. */
interface FieldText {
  en: string;
  ja: string;
  description: string;
}

export const fieldTexts: Record<string, FieldText> = {
  name: { en: 'Figure', ja: '数値', description: '文中に示す数値。' },
  year: { en: 'Year', ja: '年', description: '表示する年。指定しないと、多くのチャートでは最後の年になります。' },
  measure: { en: 'Measure', ja: '指標', description: '何を数えるか。' },
  basis: { en: 'Basis', ja: '統計の基準', description: '国際収支（財・サービス）か、通関（財のみ）か。' },
  flow: { en: 'Flow', ja: '輸出・輸入', description: '輸出、輸入、またはその両方。' },
  classification: { en: 'Classification', ja: '分類', description: '標準国際貿易分類（SITC）か、北米産業分類（NAICS）か。' },
  per: { en: 'Per', ja: '単位', description: '住民10万人当たりか、総額か。' },
  count: { en: 'Number of rows', ja: '表示する数', description: '上位いくつを示すか。選択したものは、その下に加わります。' },
  compare: { en: 'Compare with', ja: '比較する年', description: 'もう一つの年。その年との差を示します。' },
  state: { en: 'Chosen state', ja: '選択する州', description: '読者に示す州。プレビューで州をクリックしても選べます。' },
  prefecture: {
    en: 'Chosen prefecture',
    ja: '選択する都道府県',
    description: '読者に示す都道府県。プレビューでクリックしても選べます。',
  },
  selected: { en: 'Chosen mark', ja: '選択', description: '選択したもののコード。プレビューでクリックすると入ります。' },
  partner: { en: 'Partner', ja: '相手国・地域', description: '数値の対象となる国・地域。独自の数値なら、どの国でも指定できます。' },
  'compare-partner': { en: 'Second partner', ja: '比較する国・地域', description: '二つ目の国・地域。収支を同じ目盛りで並べます。' },
  lang: { en: 'Language', ja: '言語', description: 'チャートの言語。' },
  heading: { en: 'Heading', ja: '見出し', description: '標準の見出しに代わる見出し。' },
  'heading-level': { en: 'Level of the heading', ja: '見出しのレベル', description: 'ページの見出しの階層に合わせます。' },
  annotations: {
    en: 'Annotations',
    ja: '注釈',
    description: '年に付ける言葉。「2009: 金融危機; 2011: 東日本大震災」のように書きます。',
  },
  view: { en: 'Shown first', ja: '最初の表示', description: 'チャートか、表か。' },
  scheme: { en: 'Colours', ja: '配色', description: 'ページの配色に合わせるか、ライトまたはダークに固定するか。' },
  controls: { en: 'Controls', ja: '操作', description: '読者が使える操作。' },
  absolute: { en: 'Without sign', ja: '符号なし', description: '「赤字」などの語がある文で、マイナスの符号を省きます。' },
  source: { en: 'Publisher', ja: '出典', description: '独自の数値を公表した機関。' },
  'source-url': { en: 'Address of the publication', ja: '出典のアドレス', description: '独自の数値が公表されているアドレス。' },
};

/** The values of attributes that no switch of a chart names. */
export const valueTexts: Record<string, Record<Lang, string>> = {
  'lang=en': { en: 'English', ja: '英語' },
  'lang=ja': { en: 'Japanese', ja: '日本語' },
  'view=chart': { en: 'Chart', ja: 'チャート' },
  'view=table': { en: 'Table', ja: '表' },
  'scheme=auto': { en: 'As the page', ja: 'ページに合わせる' },
  'scheme=light': { en: 'Light', ja: 'ライト' },
  'scheme=dark': { en: 'Dark', ja: 'ダーク' },
  'controls=year': { en: 'Timeline', ja: '年の操作' },
  'controls=measure': { en: 'Switches', ja: '指標の切り替え' },
  'controls=tools': { en: 'Table and tools', ja: '表とツール' },
};
