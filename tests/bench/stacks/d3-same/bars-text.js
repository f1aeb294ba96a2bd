/** The texts of the ranking of partners. */
import { ordinal } from './format.js';

const english = {
  exports: ['destination of US goods exports', 'destinations of US goods exports'],
  imports: ['source of US goods imports', 'sources of US goods imports'],
  total: ['US partner in goods trade (exports plus imports)', 'US partners in goods trade (exports plus imports)'],
};
const japanese = { exports: ['財輸出先', ''], imports: ['財輸入元', ''], total: ['財貿易相手', '輸出＋輸入、'] };

export const text = {
  en: {
    title: (flow, count, year) => `Top ${count} ${english[flow][1]}, ${year}`,
    compared: (title, year) => `${title}, compared with ${year}`,
    takeaway: (flow, name, { rank, isTied }, amount, share, year) =>
      `${name} was the ${isTied ? 'joint ' : ''}${rank === 1 ? '' : `${ordinal(rank)}-`}largest ${english[flow][0]} in ${year}, with ${amount}${share ? `, ${share} of the total` : ''}.`,
    sentence: (difference) => ` That was ${difference}.`,
    summary: (title) => `Bar chart: ${title}`,
    unit: 'billion US dollars, same scale every year',
    comparedUnit: (year) => `billion US dollars; outlines: ${year}`,
    place: ({ rank, isTied }) => `${rank}${isTied ? ' (tied)' : ''}`,
    spoken: ({ rank, isTied }, name, amount, share) =>
      `${rank}${isTied ? ' (tied)' : ''}. ${name}: ${amount}${share ? `, ${share} of the total` : ''}`,
    comma: ', ',
    flow: { exports: 'Exports', imports: 'Imports', total: 'Exports plus imports' },
    balance: 'Balance',
    rank: 'Rank',
    partner: 'Partner',
    share: 'Share of the world total',
    millions: (label) => `${label} (million US dollars)`,
    percents: (label) => `${label} (%)`,
    difference: (year) => `Difference from ${year}`,
    noWorld: (year) => `No shares before ${year}, the first year with a world total.`,
    incomplete: (year) => `Before ${year}, the Census Bureau itemizes only about 80 partners; any other is missing from the ranking.`,
    noData: 'no data',
    choice: 'Exports or imports',
    flows: { exports: 'Exports', imports: 'Imports', total: 'Both' },
    publisher: 'U.S. Census Bureau',
    citation:
      ', Trade in Goods by Country, 1985–2025, published April 2026. Census basis (customs documents): exports valued free alongside ship (FAS), general imports at customs value.',
  },
  ja: {
    title: (flow, count, year) => `米国の${japanese[flow][0]}上位${count}か国・地域（${japanese[flow][1]}${year}年）`,
    compared: (title, year) => `${title}：${year}年との比較`,
    takeaway: (flow, name, { rank, isTied }, amount, share, year) =>
      `${year}年、${name}は米国の${japanese[flow][0]}で${isTied ? '同率' : ''}第${rank}位（${japanese[flow][1]}${amount}${share ? `、全体の${share}` : ''}）。`,
    sentence: (difference) => `これは${difference}。`,
    summary: (title) => `棒グラフ：${title}`,
    unit: '億ドル、全年共通の目盛り',
    comparedUnit: (year) => `億ドル、枠線は${year}年`,
    place: ({ rank, isTied }) => `${isTied ? '同率' : ''}${rank}位`,
    spoken: ({ rank, isTied }, name, amount, share) =>
      `${isTied ? '同率' : ''}${rank}位、${name}：${amount}${share ? `、全体の${share}` : ''}`,
    comma: '、',
    flow: { exports: '輸出', imports: '輸入', total: '輸出＋輸入' },
    balance: '収支',
    rank: '順位',
    partner: '相手国・地域',
    share: '世界全体に占める割合',
    millions: (label) => `${label}（百万ドル）`,
    percents: (label) => `${label}（％）`,
    difference: (year) => `${year}年との差`,
    noWorld: (year) => `${year}年より前は世界全体の額がないため、割合は示さない。`,
    incomplete: (year) => `${year}年より前は約80の国・地域しか内訳が公表されておらず、それ以外の国・地域は順位に含まれない。`,
    noData: 'データなし',
    choice: '輸出入の別',
    flows: { exports: '輸出', imports: '輸入', total: '輸出入計' },
    publisher: '米国勢調査局',
    citation:
      '「国別財貿易」（1985〜2025年）、2026年4月公表。通関（センサス）ベース：輸出はFAS（船側渡し）価格、一般輸入は関税評価額（Customs Value）。',
  },
};
