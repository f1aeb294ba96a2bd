/** What the block of an element has that the manifest does not say: an icon of WordPress's set "Dashicons", and Japanese texts. */
const elements: Record<string, { icon: string; title: string; description: string }> = {
  'prefecture-map': {
    icon: 'location-alt',
    title: '都道府県の地図',
    description: '都道府県別の対米財輸出額を地図で示します。数値は推計、または税関への申告額です。',
  },
  'prefecture-ranking': {
    icon: 'chart-bar',
    title: '都道府県の順位',
    description: '対米財輸出額の大きい都道府県を、人口10万人当たりまたは総額で示します。数値は推計、または税関への申告額です。',
  },
  'state-map': {
    icon: 'location-alt',
    title: '州の地図',
    description: '米国の州別の対日財輸出額を地図で示します。数値は米国勢調査局によります。',
  },
  'state-ranking': {
    icon: 'chart-bar',
    title: '州の順位',
    description: '日本への輸出が大きい州を、輸出に占める日本の割合または輸出額で示します。数値は米国勢調査局によります。',
  },
  'top-partners': {
    icon: 'awards',
    title: '主な貿易相手国・地域',
    description: '米国の財貿易の主な相手国・地域と、日本の順位を示します。数値は米国勢調査局によります。',
  },
  'trade-balance': {
    icon: 'chart-line',
    title: '貿易収支',
    description: '米国の対日輸出、対日輸入と収支の推移を示します。財・サービスは米国経済分析局（BEA）、財は米国勢調査局の数値です。',
  },
  'trade-composition': {
    icon: 'chart-pie',
    title: '品目別の内訳',
    description: '米国の対日輸出入の品目別内訳を示します。数値は米国勢調査局によります。',
  },
  'trade-fact': {
    icon: 'editor-quote',
    title: '文中の数値',
    description: '一つの数値を、年と出典とともに文中に示します。段落の中ではショートコードを使ってください。',
  },
};

/** @throws {Error} if the element is missing here */
export function elementTexts(tag: string): { icon: string; title: string; description: string } {
  const texts = elements[tag];
  if (!texts) throw new Error(`<${tag}> has no icon and no Japanese texts for WordPress: add them to build/wordpress/elements.ts`);
  return texts;
}
