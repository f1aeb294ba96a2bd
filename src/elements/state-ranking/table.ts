import { noData } from '../../data/provenance.ts';
import { changeOf, comparisonText } from '../../model/change.ts';
import { countryOf } from '../../model/country.ts';
import { figure, millionUsd, percentSign } from '../../model/format.ts';
import { publishedDecimals } from '../../model/precision.ts';
import { qualityText } from '../../model/quality.ts';
import { figureCell, rankedTable } from '../../model/table.ts';
import type { Cell, Column, TextContext, Table } from '../../model/view.ts';
import { isInterval, ranking, shownBounds, statesOf, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

/** The states that are shown, with the measure that they are ranked by. */
export function stateRankingTable(slices: Slices, options: Options, { lang, partner = 'JP' }: TextContext): Table {
  const { year, measure, compare } = options;
  const t = text[lang];
  const country = { ...countryOf(partner, lang), ...t.regions[slices.region.region] };
  const { shown, known } = statesOf(slices, options, lang);
  const hasBounds = shown.some(isInterval);
  const isValue = measure === 'value';
  const columns: Column[] = hasBounds
    ? [
        { id: 'at-least', label: t.atLeast(country), unit: percentSign[lang] },
        { id: 'at-most', label: t.atMost, unit: percentSign[lang] },
      ]
    : [{ id: isValue ? 'value' : 'share', label: t.column(measure, country), unit: isValue ? millionUsd[lang] : percentSign[lang] }];
  /** The raw value is exact; the text of a bound is rounded outward. */
  const cellOf = (value: number, shownValue: number): Cell =>
    figureCell(value, '', () => figure(shownValue, lang, isValue ? publishedDecimals(shownValue) : 1));
  const title = t.title(measure, country, shown.length, known.length, year);
  const compared = comparisonText[lang];
  const inOtherYear = compare === undefined ? [] : ranking(slices, measure, compare);
  const unit = isValue ? millionUsd[lang] : percentSign[lang];
  const comparedColumns: Column[] =
    compare === undefined
      ? []
      : [
          { id: `value-${compare}`, label: String(compare), unit },
          { id: 'difference', label: compared.column(compare), unit: isValue ? unit : compared.pointsUnit },
        ];
  const figureOf = (value: number | null): Cell =>
    figureCell(value, noData[lang], (value) => figure(value, lang, isValue ? publishedDecimals(value) : 1));
  const comparedCells = ({ code, atLeast }: { code: string; atLeast: number }): Cell[] => {
    if (compare === undefined) return [];
    const before = inOtherYear.find((state) => state.code === code)?.atLeast ?? null;
    return [figureOf(before), figureOf(changeOf({ before, now: atLeast }))];
  };
  return rankedTable(
    compare === undefined ? title : compared.title(title, compare),
    [{ id: 'rank', label: t.rank }, { id: 'state', label: t.state }, ...columns, ...comparedColumns],
    shown.map((state) => {
      const bounds = shownBounds(state);
      return {
        id: state.code,
        rank: state.rank,
        name: state.name,
        note: isInterval(state) ? qualityText[lang].note('interval') : undefined,
        cells: [
          ...[cellOf(state.atLeast, bounds.atLeast), cellOf(state.atMost, bounds.atMost)].slice(0, columns.length),
          ...comparedCells(state),
        ],
      };
    }),
  );
}
