/** The texts of the trade balance. */
const scopes = {
  en: { total: 'goods and services', goods: 'goods', services: 'services' },
  ja: { total: '財・サービス', goods: '財', services: 'サービス' },
};
const japaneseSides = { deficit: '赤字', surplus: '黒字', balanced: '均衡' };

/** A balance has a side, an amount and a year. A change is `turned` if the balance is on another side than before. */
export const text = {
  en: {
    title: (measure, first, last) => `US trade with Japan in ${scopes.en[measure]}, ${first}–${last}`,
    summary: (measure, first, last) =>
      `Line chart of US exports of ${scopes.en[measure]} to Japan and imports from Japan, one point a year, ${first} to ${last}`,
    takeaway: (measure, { side, amount, year }, before, change) => {
      const scope = scopes.en[measure];
      const sentence =
        side === 'balanced'
          ? `US trade with Japan in ${scope} was balanced in ${year}`
          : `The US ${side} with Japan in ${scope} was ${amount} in ${year}`;
      if (!before) return `${sentence}.`;
      const changes = {
        turned: `after a ${before.side} of ${before.amount} in ${before.year}`,
        same: `little changed from ${before.year}`,
        larger: `up from ${before.amount} in ${before.year}`,
        smaller: `down from ${before.amount} in ${before.year}`,
      };
      return `${sentence}, ${changes[change]}.`;
    },
    figures: (exports, imports, { side, amount }) => `exports ${exports}, imports ${imports}, ${side} ${amount}`,
    spoken: (year, figures) => `${year}: ${figures}`,
    sides: { deficit: 'Deficit', surplus: 'Surplus', balanced: 'Balanced' },
    unit: 'billion US dollars',
    names: { exports: 'Exports', imports: 'Imports' },
    columns: ['Year', 'Exports (million US dollars)', 'Imports (million US dollars)', 'Balance (million US dollars)'],
    note: 'Current US dollars, not adjusted for inflation.',
    measure: 'Goods or services',
    measures: { total: 'Total', goods: 'Goods', services: 'Services' },
    basis: 'Basis of the figures',
    bases: { bop: 'Balance of payments', census: 'Census' },
    publishers: { bop: 'U.S. Bureau of Economic Analysis', census: 'U.S. Census Bureau' },
    citations: {
      bop: ', U.S. International Trade in Goods and Services by Selected Countries and Areas, 1999–2024, published 6 March 2025, without later revisions. Balance of payments (BOP) basis.',
      census:
        ', Trade in Goods by Country, 1985–2025, published April 2026. Census basis (customs documents): exports valued free alongside ship (FAS), general imports at customs value.',
    },
  },
  ja: {
    title: (measure, first, last) => `米国の対日${scopes.ja[measure]}貿易（${first}〜${last}年）`,
    summary: (measure, first, last) => `米国の対日${scopes.ja[measure]}輸出と輸入の折れ線グラフ（年次、${first}〜${last}年）`,
    takeaway: (measure, { side, amount, year }, before, change) => {
      const now = `${year}年、米国の対日${scopes.ja[measure]}収支は${side === 'balanced' ? '均衡' : `${amount}の${japaneseSides[side]}`}`;
      if (!before) return `${now}だった。`;
      const changes = {
        turned: `だった（${before.year}年は${before.amount}の${japaneseSides[before.side]}）`,
        same: `で、${before.year}年からほぼ横ばいだった`,
        larger: `で、${before.year}年の${before.amount}から拡大した`,
        smaller: `で、${before.year}年の${before.amount}から縮小した`,
      };
      return `${now}${changes[change]}。`;
    },
    figures: (exports, imports, { side, amount }) => `輸出${exports}、輸入${imports}、${japaneseSides[side]}${amount}`,
    spoken: (year, figures) => `${year}年：${figures}`,
    sides: japaneseSides,
    unit: '億ドル',
    names: { exports: '輸出', imports: '輸入' },
    columns: ['年', '輸出（百万ドル）', '輸入（百万ドル）', '収支（百万ドル）'],
    note: '名目額（米ドル）。物価調整なし。',
    measure: '財・サービスの別',
    measures: { total: '合計', goods: '財', services: 'サービス' },
    basis: '統計の基準',
    bases: { bop: '国際収支', census: '通関' },
    publishers: { bop: '米国経済分析局（BEA）', census: '米国勢調査局' },
    citations: {
      bop: '「主要国・地域別の米国の財・サービス貿易」（1999〜2024年）、2025年3月6日公表、その後の改定を含まない。国際収支（BOP）ベース。',
      census:
        '「国別財貿易」（1985〜2025年）、2026年4月公表。通関（センサス）ベース：輸出はFAS（船側渡し）価格、一般輸入は関税評価額（Customs Value）。',
    },
  },
};
