import type { Measure } from '../../data/prefecture-figures.ts';
import { prefectureText, type Per } from '../../data/prefecture-text.ts';
import type { Country } from '../../model/country.ts';
import { capitalized } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { qualityText, type Quality } from '../../model/quality.ts';

/** What the chart shows. */
interface Shown {
  measure: Measure;
  /** The country that the prefectures export to. */
  country: Country;
  per: Per;
  /** The year with notes on its figures. */
  year: string;
  /** Whether some prefectures have no data. */
  isPartial: boolean;
}

interface Text {
  /** `count` prefectures are shown, of `known` ones with data. */
  title: (shown: Shown, count: number, known: number) => string;
  summary: (shown: Shown) => string;
  unit: (per: Per, unit: string, quality: Quality) => string;
  /** `amount` has the words for its quality. */
  spoken: (rank: number | undefined, name: string, amount: string, per: Per) => string;
  total: (measure: Measure, country: Country) => string;
  perResidents: string;
  residents: string;
  rank: string;
  prefecture: string;
  census: string;
}

const { en, ja } = prefectureText;
const english = ({ measure, country, per }: Shown): string => `${en.exports[measure]} ${country.shortName}${en.per[per]}`;
const japanese = ({ measure, country, per }: Shown): string => `${ja.per[per]}${country.towards}${ja.exports[measure]}`;

export const text: Record<Lang, Text> = {
  en: {
    title: (shown, count, known) => {
      if (shown.isPartial) return `${capitalized(english(shown))} by prefecture, ${shown.year}`;
      const places = count === known ? `All ${known} prefectures` : count === 1 ? 'Top prefecture' : `Top ${count} prefectures`;
      return `${places} by ${english(shown)}, ${shown.year}`;
    },
    summary: (shown) =>
      shown.isPartial
        ? `Bar chart of ${english(shown)} by prefecture, ${shown.year}`
        : `Bar chart of prefectures by ${english(shown)}, largest first, ${shown.year}`,
    // The full note on a rounded figure is too long for a narrow column. Tooltip, table and speech have it.
    unit: (per, unit, quality) => unit + en.per[per] + (quality === 'rounded' ? ' (rounded)' : qualityText.en.suffix(quality)),
    spoken: (rank, name, amount, per) => `${rank === undefined ? '' : `${rank}. `}${name}: ${amount}${en.per[per]}`,
    total: (measure, { shortName }) => `${capitalized(en.exports[measure])} ${shortName}`,
    perResidents: 'Per 100,000 residents',
    residents: 'Residents',
    rank: 'Rank',
    prefecture: 'Prefecture',
    census: 'Residents: census of 1 October 2015, Statistics Bureau of Japan.',
  },
  ja: {
    title: (shown, count, known) => {
      if (shown.isPartial || count === known) return `都道府県別の${japanese(shown)}（${shown.year}）`;
      return `${japanese(shown)}${count === 1 ? 'が最も大きい都道府県' : `、上位${count}都道府県`}（${shown.year}）`;
    },
    summary: (shown) => `都道府県別の${japanese(shown)}の棒グラフ（${shown.isPartial ? '' : '大きい順、'}${shown.year}）`,
    unit: (per, unit, quality) => {
      const notes = [per === 'residents' ? '人口10万人当たり' : '', qualityText.ja.note(quality)].filter(Boolean);
      return notes.length ? `${unit}（${notes.join('、')}）` : unit;
    },
    spoken: (rank, name, amount, per) =>
      `${rank === undefined ? '' : `${rank}位、`}${name}：${per === 'residents' ? '人口10万人当たり' : ''}${amount}`,
    total: (measure, { towards }) => `${towards}${ja.exports[measure]}`,
    perResidents: '人口10万人当たり',
    residents: '人口',
    rank: '順位',
    prefecture: '都道府県',
    census: '人口は2015年10月1日の国勢調査（総務省統計局）。',
  },
};
