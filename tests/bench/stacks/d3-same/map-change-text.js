/** The texts of the map of the change between two years. `rise` and `fall` are the largest ones: a name and a size. */
const english = { value: 'goods exports to Japan', share: 'Japan’s share of goods exports' };
const japanese = { value: '対日財輸出額', share: '財輸出総額に占める日本の割合' };
const verbs = { value: ['増えた', '減った'], share: ['上がった', '下がった'] };
const capitalizedEnglish = { value: 'Goods exports to Japan', share: 'Japan’s share of goods exports' };

export const changeText = {
  en: {
    title: (measure, from, to) => `Change in ${english[measure]} by state, ${from} to ${to}`,
    units: { value: 'change in billion US dollars (states and DC)', share: 'change in percentage points (states and DC)' },
    takeaway: (measure, rise, fall, { up, down }, from, to) => {
      const most = [
        ...(rise ? [`rose most in ${rise.name} (by ${rise.size})`] : []),
        ...(fall ? [`fell most in ${fall.name} (by ${fall.size})`] : []),
      ];
      if (!most.length) return `${capitalizedEnglish[measure]} did not change in any state from ${from} to ${to}.`;
      const pronoun = measure === 'value' ? 'they' : 'it';
      return `From ${from} to ${to}, ${english[measure]} ${most.join(' and ')}; ${pronoun} rose in ${up} states and fell in ${down}.`;
    },
    chosen: (measure, { name, before, now, size, isRise }, from, to) => {
      const subject = { value: `Goods exports from ${name} to Japan`, share: `Japan’s share of goods exports from ${name}` }[measure];
      if (!size) return `${subject} did not change from ${from} to ${to}: ${now}.`;
      return `${subject} ${isRise ? 'rose' : 'fell'} from ${before} in ${from} to ${now} in ${to}, by ${size}.`;
    },
    unknown: (name, from, to) =>
      `The change in ${name} from ${from} to ${to} is unknown: a figure is missing in at least one of the years.`,
    noDataNote: (names, from, to) => `No change for ${names}: a figure is missing in ${from} or ${to}. Unknown, not zero.`,
    spoken: (name, before, now, change, from, to) => `${name}: ${change}, from ${before} in ${from} to ${now} in ${to}`,
    ranges: { below: (limit) => `< ${limit}`, between: (from, to) => `${from} to ${to}`, from: (limit) => `≥ ${limit}` },
    spokenClasses: (small, large) => [
      `A fall of more than ${large}`,
      `A fall of more than ${small}, up to ${large}`,
      `A fall of up to ${small}`,
      `No change, or a rise of under ${small}`,
      `A rise of ${small} to under ${large}`,
      `A rise of ${large} or more`,
    ],
    points: (size) => `${size} percentage points`,
    change: 'Change',
    columns: { order: 'Order', state: 'State', percent: 'Change in percent (%)' },
    column: { value: (label) => `${label} (million US dollars)`, share: (label) => `${label} (%)` },
    changeColumn: { value: 'Change (million US dollars)', share: 'Change (percentage points)' },
  },
  ja: {
    title: (measure, from, to) => `州別の${japanese[measure]}の変化（${from}〜${to}年）`,
    units: { value: '増減、億ドル（州・特別区の数）', share: '増減、ポイント（州・特別区の数）' },
    takeaway: (measure, rise, fall, { up, down }, from, to) => {
      const [more, less] = verbs[measure];
      const subject = `${from}年から${to}年にかけて、${japanese[measure]}`;
      const most = [
        ...(rise ? [`最も${more}のは${rise.name}（${rise.size}増）`] : []),
        ...(fall ? [`最も${less}のは${fall.name}（${fall.size}減）`] : []),
      ];
      if (!most.length) return `${subject}はどの州でも変わらなかった。`;
      return `${subject}が${most.join('、')}。${more}のは${up}州、${less}のは${down}州だった。`;
    },
    chosen: (measure, { name, before, now, size, isRise }, from, to) => {
      const subject = { value: `${name}の対日財輸出額`, share: `${name}の財輸出総額に占める日本の割合` }[measure];
      if (!size) return `${subject}は${from}年も${to}年も${now}だった。`;
      return `${subject}は${from}年の${before}から${to}年の${now}へ、${size}${verbs[measure][isRise ? 0 : 1]}。`;
    },
    unknown: (name, from, to) => `${name}の${from}年から${to}年にかけての変化は不明（少なくとも一方の年の値がない）。`,
    noDataNote: (names, from, to) => `${names}は${from}年か${to}年の値がないため、変化は不明（ゼロではない）。`,
    spoken: (name, before, now, change, from, to) => `${name}：${change}、${from}年の${before}から${to}年の${now}へ`,
    ranges: { below: (limit) => `${limit}未満`, between: (from, to) => `${from}〜${to}`, from: (limit) => `${limit}以上` },
    spokenClasses: (small, large) => [
      `${large}を超える減少`,
      `${small}を超え${large}以下の減少`,
      `${small}以下の減少`,
      `増減なし、または${small}未満の増加`,
      `${small}以上${large}未満の増加`,
      `${large}以上の増加`,
    ],
    points: (size) => `${size}ポイント`,
    change: '増減',
    columns: { order: '表示順', state: '州', percent: '増減率（％）' },
    column: { value: (label) => `${label}（百万ドル）`, share: (label) => `${label}（％）` },
    changeColumn: { value: '増減（百万ドル）', share: '増減（ポイント）' },
  },
};
