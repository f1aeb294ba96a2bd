/** The texts of the map of states in one year. */
import { ordinal } from './format.js';

const isCertain = ({ best, worst }) => best === worst;
const isPair = ({ best, worst }) => worst === best + 1;
const largest = (rank) => (rank === 1 ? 'largest' : `${ordinal(rank)}-largest`);

/** The place of Japan among the markets of a state: its 4th- or 5th-largest market. */
function englishMarket(rank) {
  if (isCertain(rank)) return `its ${largest(rank.best)} market`;
  const first = rank.best === 1 ? 'largest' : `${ordinal(rank.best)}-`;
  return isPair(rank) ? `its ${first} or ${largest(rank.worst)} market` : `between its ${first} and ${largest(rank.worst)} market`;
}
const englishStates = (count) => (count === 0 ? 'no state' : count === 1 ? '1 state' : `${count} states`);
const led = ({ first, figure }) => `, led by ${first} (${figure})`;

/** `leaders` are the states with the largest figures: names, first and figure. `from` is the number of states from a limit. */
export const text = {
  en: {
    titles: {
      value: (year) => `Goods exports to Japan by state, ${year}`,
      share: (year) => `Japan’s share of each state’s goods exports, ${year}`,
      rank: (year) => `Japan’s rank among each state’s export destinations, ${year}`,
    },
    summary: (title) => `Map of the United States: ${title}`,
    takeaways: {
      value: (leaders, from, year) =>
        `${leaders.names} exported the most goods to Japan in ${year}${led(leaders)}; ${englishStates(from)} exported $1 billion or more.`,
      share: (leaders, from, year) =>
        `${leaders.names} sent the largest shares of their goods exports to Japan in ${year}${led(leaders)}; ${englishStates(from)} sent at least a tenth.`,
      rank: ({ certain, possible, first }, year) => {
        const count = certain === possible ? englishStates(certain) : `at least ${englishStates(certain)} and at most ${possible}`;
        return `Japan was among the first ten destinations of goods exports for ${count} in ${year}${first && `, and the first for ${first}`}.`;
      },
    },
    chosen: (name, { value, share, rank }, year) =>
      `${name} exported ${value} of goods to Japan in ${year}: ${share} of all its goods exports; Japan was ${englishMarket(rank)}.`,
    unknown: (name, year) => `No value for ${name} is published for ${year}: unknown, not zero.`,
    inSentence: (id, name) => (id === 'DC' ? `the ${name}` : name),
    units: {
      value: 'billion US dollars (states and DC)',
      share: 'percent of all goods exports (states and DC)',
      rank: 'rank of Japan (states and DC)',
    },
    rankOf: (rank) => (isCertain(rank) ? ordinal(rank.best) : `${ordinal(rank.best)} ${isPair(rank) ? 'or' : 'to'} ${ordinal(rank.worst)}`),
    spoken: (name, value, share, rank) => `${name}: ${value}, ${share} of all its goods exports, Japan ${rank}`,
    spokenUnknown: (name) => `${name}: no data`,
    noData: 'no data',
    noDataSpoken: 'No data',
    noDataNote: (names, year) => `No value is published for ${names} in ${year}: unknown, not zero.`,
    whyInterval:
      'An edition of the table lists the 25 largest partners of its last year, so in an earlier year a larger one can be missing. Japan’s rank therefore has two bounds, in every year: its rank among the listed partners, and the lowest that the unlisted exports allow.',
    rankMarks: 'The map shows the lower rank, which is certain; dots mark states possibly in a higher class.',
    uncertain: 'of these, possibly a higher class',
    labels: { value: 'Goods exports to Japan', share: 'Share of all goods exports', rank: 'Rank of Japan' },
    columns: [
      'Order',
      'State',
      'Goods exports to Japan (million US dollars)',
      'Share of all goods exports (%)',
      'Rank of Japan, at best',
      'Rank of Japan, at worst',
    ],
    measure: 'Figure on the map',
    measures: { value: 'Value', share: 'Share', rank: 'Rank' },
    ranks: ['> 20', '11–20', '6–10', '4–5', '1–3'],
    spokenRanks: ['Rank 21 or lower', 'Rank 11 to 20', 'Rank 6 to 10', 'Rank 4 or 5', 'Rank 1 to 3'],
    ranges: { below: (limit) => `< ${limit}`, between: (from, to) => `${from}–${to}`, from: (limit) => `≥ ${limit}` },
    spokenRanges: {
      below: (limit) => `Under ${limit}`,
      between: (from, to) => `${from} to under ${to}`,
      from: (limit) => `${limit} or more`,
    },
    withUnit: { value: (limit) => `$${limit} billion`, share: (limit) => `${limit}%` },
    counted: (name, count) => `${name} (${count})`,
    publisher: 'U.S. Census Bureau',
    citation:
      ', State Trade Data, Exports by State and Country, 2013–2020, without later revisions. Census basis (customs documents): exports valued free alongside ship (FAS), by the state where their transport began (origin of movement).',
  },
  ja: {
    titles: {
      value: (year) => `州別の対日財輸出額（${year}年）`,
      share: (year) => `各州の財輸出総額に占める日本の割合（${year}年）`,
      rank: (year) => `各州の輸出先における日本の順位（${year}年）`,
    },
    summary: (title) => `米国の地図：${title}`,
    takeaways: {
      value: ({ names, first, figure }, from, year) =>
        `${year}年の対日財輸出額は${names}の順に大きく、首位の${first}は${figure}だった。10億ドル以上は${from}州だった。`,
      share: ({ names, first, figure }, from, year) =>
        `${year}年の財輸出総額に占める日本の割合は${names}の順に大きく、首位の${first}は${figure}だった。${from ? `1割以上は${from}州だった。` : '1割以上の州はなかった。'}`,
      rank: ({ certain, possible, first }, year) => {
        const count = certain === possible ? `${certain}州` : `少なくとも${certain}州、多くて${possible}州`;
        return `${year}年に日本が財輸出先の上位10位以内に入ったのは${count}${first && `で、${first}では第1位`}だった。`;
      },
    },
    chosen: (name, { value, share, rank }, year) =>
      `${year}年の${name}の対日財輸出額は${value}（財輸出総額の${share}）で、日本は財輸出先の${text.ja.rankOf(rank)}だった。`,
    unknown: (name, year) => `${name}の${year}年の値は公表されていない（不明であり、ゼロではない）。`,
    inSentence: (_, name) => name,
    units: {
      value: '億ドル（州・特別区の数）',
      share: '財輸出総額に占める割合、％（州・特別区の数）',
      rank: '日本の順位（州・特別区の数）',
    },
    rankOf: (rank) =>
      isCertain(rank)
        ? `第${rank.best}位`
        : isPair(rank)
          ? `第${rank.best}位か第${rank.worst}位`
          : `第${rank.best}位から第${rank.worst}位の間`,
    spoken: (name, value, share, rank) => `${name}：${value}、財輸出総額の${share}、日本は${rank}`,
    spokenUnknown: (name) => `${name}：データなし`,
    noData: 'データなし',
    noDataSpoken: 'データなし',
    noDataNote: (names, year) => `${names}の${year}年の値は公表されていない（不明であり、ゼロではない）。`,
    whyInterval:
      '統計表の各版には最終年の上位25か国・地域だけが載るため、前の年には、より大きな相手が欠けることがある。そこで日本の順位は、どの年も、掲載分の中での順位と、掲載外の輸出から考え得る最低の順位の二つで示す。',
    rankMarks: '地図は低いほう（確実な順位）を示し、点はより上の区分の可能性がある州を示す。',
    uncertain: 'うち、より上の区分の可能性あり',
    labels: { value: '対日財輸出額', share: '財輸出総額に占める割合', rank: '日本の順位' },
    columns: ['表示順', '州', '対日財輸出額（百万ドル）', '財輸出総額に占める割合（％）', '日本の順位：最高', '日本の順位：最低'],
    measure: '地図に示す数値',
    measures: { value: '金額', share: '割合', rank: '順位' },
    ranks: ['21位以下', '11〜20位', '6〜10位', '4〜5位', '1〜3位'],
    spokenRanks: ['21位以下', '11位から20位', '6位から10位', '4位か5位', '1位から3位'],
    ranges: { below: (limit) => `${limit}未満`, between: (from, to) => `${from}〜${to}`, from: (limit) => `${limit}以上` },
    spokenRanges: { below: (limit) => `${limit}未満`, between: (from, to) => `${from}以上${to}未満`, from: (limit) => `${limit}以上` },
    withUnit: { value: (limit) => `${limit}億ドル`, share: (limit) => `${limit}％` },
    counted: (name, count) => `${name}（${count}）`,
    publisher: '米国勢調査局',
    citation:
      '「州別貿易統計：州別・国別の輸出」（2013〜2020年）、その後の改定を含まない。通関（センサス）ベース：輸出はFAS（船側渡し）価格、輸送の起点となった州（Origin of Movement）による。',
  },
};
