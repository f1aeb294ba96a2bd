/** Recomputes every figure that the kit shows from the tables, without code of the kit, and compares it with what a reader gets. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compareChart } from './compare-chart.ts';
import { compareFacts } from './compare-facts.ts';
import { comparedYearsCharts } from './compared-years.ts';
import { Comparison } from './comparison.ts';
import { prefectureMapCharts } from './prefecture-map.ts';
import { prefectureRankingCharts } from './prefecture-ranking.ts';
import { report } from './report.ts';
import { shownChart } from './shown.ts';
import { stateMapCharts } from './state-map.ts';
import { stateRankingCharts } from './state-ranking.ts';
import { topPartnersCharts } from './top-partners.ts';
import { tradeBalanceCharts } from './trade-balance.ts';
import { tradeCompositionCharts } from './trade-composition.ts';

const langs = ['en', 'ja'] as const;

test('every figure of the charts and facts is the one that the tables give', (t) => {
  const comparison = new Comparison();
  const charts = [
    ...tradeBalanceCharts(),
    ...topPartnersCharts(),
    ...tradeCompositionCharts(),
    ...stateMapCharts(),
    ...stateRankingCharts(),
    ...prefectureMapCharts(),
    ...prefectureRankingCharts(),
    ...comparedYearsCharts(),
  ];
  for (const lang of langs) {
    for (const expected of charts) compareChart(comparison, expected, shownChart(expected.tag, { ...expected.attributes, lang }), lang);
    compareFacts(comparison, lang);
  }
  report(t, comparison, 100_000);
});

test('the recomputation imports nothing of the kit; only shown.ts does', () => {
  const files = globSync('*.ts', { cwd: import.meta.dirname });
  assert.ok(files.length > 10);
  for (const file of files) {
    const source = readFileSync(new URL(file, import.meta.url), 'utf8');
    const imports = [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, from = '']) => from);
    for (const from of imports)
      assert.ok(from.startsWith('./') || from.startsWith('node:') || file === 'shown.ts', `${file} imports ${from}`);
  }
});
