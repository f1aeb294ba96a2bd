import { noData } from '../../data/provenance.ts';
import type { TopPartnersSlice } from '../../data/top-partners.ts';
import { changeOf, comparisonText } from '../../model/change.ts';
import { figure, millionUsd, percentSign } from '../../model/format.ts';
import { withoutFloatError } from '../../model/precision.ts';
import { figureCell, rankedTable } from '../../model/table.ts';
import type { Cell, TextContext, Table } from '../../model/view.ts';
import { partnersOf, valueIn, type Options } from './figures.ts';
import { text } from './text.ts';

/** The partners that are shown, with their shares where the world total is known, and their trade in the other direction. */
export function topPartnersTable(slice: TopPartnersSlice, options: Options, { lang, partner = 'JP' }: TextContext): Table {
  const { year, flow, compare } = options;
  const t = text[lang];
  const { shown, firstCount, worldMusd } = partnersOf(slice, options, partner, lang);
  const title = t.title(flow, firstCount, year);
  const musdCell = (musd: number | null): Cell => figureCell(musd, noData[lang], (musd) => figure(musd, lang, 1));
  const otherFlows = slice.onlyFlow ? [] : (['exports', 'imports'] as const).filter((other) => other !== flow);
  const balanceOf = ({ exportsMusd, importsMusd }: (typeof shown)[number]): number | null =>
    exportsMusd === null || importsMusd === null ? null : withoutFloatError(exportsMusd - importsMusd);
  const comparedCells = (before: number | null, now: number): Cell[] => [musdCell(before), musdCell(changeOf({ before, now }))];
  return rankedTable(
    compare === undefined ? title : comparisonText[lang].title(title, compare),
    [
      { id: 'rank', label: t.rank },
      { id: 'partner', label: t.partner },
      { id: flow, label: t.flow[flow], unit: millionUsd[lang] },
      ...(worldMusd ? [{ id: 'share', label: t.share, unit: percentSign[lang] }] : []),
      ...(compare === undefined
        ? []
        : [
            { id: `value-${compare}`, label: String(compare), unit: millionUsd[lang] },
            { id: 'difference', label: comparisonText[lang].column(compare), unit: millionUsd[lang] },
          ]),
      ...otherFlows.map((other) => ({ id: other, label: t.flow[other], unit: millionUsd[lang], isShownOnly: true })),
      ...(otherFlows.length ? [{ id: 'balance', label: t.balance, unit: millionUsd[lang], isShownOnly: true }] : []),
    ],
    shown.map((one) => ({
      id: one.code,
      rank: one.rank,
      name: one.name,
      cells: [
        figureCell(one.valueMusd, '', (musd) => figure(musd, lang, 1)),
        ...(worldMusd ? [figureCell((one.valueMusd / worldMusd) * 100, '', (share) => figure(share, lang, 1))] : []),
        ...(compare === undefined ? [] : comparedCells(valueIn(slice, flow, one.code, compare), one.valueMusd)),
        ...otherFlows.map((other) => musdCell(one[`${other}Musd`])),
        ...(otherFlows.length ? [musdCell(balanceOf(one))] : []),
      ],
    })),
  );
}
