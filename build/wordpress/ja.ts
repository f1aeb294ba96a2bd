/** The Japanese texts of the plugin. A missing text fails the build. */

/** The labels of the controls and their help, by attribute. They name no years, which would go out of date. */
export const attributes: Record<string, { title: string; description: string }> = {
  absolute: { title: '符号なし', description: '「赤字」などの語がある文で、符号を省きます。' },
  annotations: {
    title: '注釈',
    description: '年ごとの短い文です。例：「2009: 金融危機; 2011: 東日本大震災」。図と表に示され、読み上げられます。',
  },
  basis: { title: '統計のベース', description: '国際収支ベース（財・サービス）または通関ベース（財）。' },
  classification: { title: '品目分類', description: '標準国際貿易分類（SITC）または北米産業分類（NAICS）。' },
  compare: { title: '比較する年', description: '表示する年と比べる、もう一つの年です。' },
  'compare-partner': { title: '比較する相手国・地域', description: '収支を同じ目盛りで並べる、もう一つの相手国・地域です。' },
  controls: {
    title: '操作部',
    description:
      '表示するものを並べます。yearはタイムライン、measureは示す内容の切り替え、toolsは図と表の切り替えと図の下のツールです。noneではどれも表示しません。',
  },
  count: { title: '件数', description: '上位何件を示すか。選ばれた項目がその中にない場合は、下に加わります。' },
  data: { title: 'データ', description: 'JSON形式の独自データ。列名と値からなる行の配列です。' },
  'deep-link': { title: 'アドレスに保存', description: '読者の選択を、ページのアドレスに残します。' },
  flow: { title: '輸出・輸入', description: '輸出、輸入、またはその両方を示します。' },
  group: { title: 'グループ', description: '同じ名前のグループの図は、同じ項目を強調し、読者が選んだ年を共有します。' },
  heading: { title: '見出し', description: '見出しの文を置き換えます。' },
  'heading-level': { title: '見出しのレベル', description: '見出しのレベル（1〜6）。' },
  lang: { title: '言語', description: '図の言語です。jaは日本語、enは英語。既定ではページの言語です。' },
  measure: { title: '指標', description: '図が示す指標です。' },
  name: {
    title: '数値の名前',
    description: 'two-way-、exports-、imports-、balance-にtotal、goods、servicesを続けたもの、rank-exports-goods、state-firstなど。',
  },
  partner: { title: '相手国・地域', description: '数値の相手国・地域です。独自データでは、そのデータの国・地域です。' },
  per: { title: '単位', description: '人口10万人当たり（2015年国勢調査）、または総額。' },
  prefecture: { title: '都道府県', description: '選ばれている都道府県のコード（ISO 3166-2）。例：JP-23。' },
  scheme: { title: '配色', description: 'ページに合わせるか、明るい配色または暗い配色にします。' },
  selected: { title: '選ばれた項目', description: '選ばれている州、都道府県、相手国・地域、品目などのコードです。' },
  source: { title: '独自データの公表者', description: '出典の行に示されます。' },
  'source-url': { title: '独自データの出典のアドレス', description: '独自データが公表されているアドレスです。' },
  src: { title: '独自データのアドレス', description: 'CSVまたはJSONのアドレス。列は、図から保存できるファイルと同じです。' },
  state: { title: '州', description: '選ばれている州のコード（USPS）。例：CA。' },
  view: { title: '図と表', description: '初めに図と表のどちらを示すか。' },
  year: { title: '年', description: '表示する年。書かなければ、図の既定の年です。' },
};

/** The keywords of the blocks, and the texts in PHP and in the editor, by their English text. */
export const texts: Record<string, string> = {
  trade: '貿易',
  chart: 'グラフ',
  Japan: '日本',
  'Trade figures': '貿易統計',
  'Chart of trade figures. It needs JavaScript.': '貿易統計の図です。表示にはJavaScriptが必要です。',
  '(this figure needs JavaScript)': '（この数値の表示にはJavaScriptが必要です）',
  'Without JavaScript, this chart has its default settings.': 'JavaScriptが動かない環境では、既定の設定で表示しています。',
  Figures: '数値',
  Display: '表示',
  'Custom data': '独自データ',
  Default: '既定',
};
