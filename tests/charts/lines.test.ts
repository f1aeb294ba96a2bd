import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { lengthInside } from '../../src/charts/box.ts';
import { placeLabels, type Surroundings } from '../../src/charts/lines/labels.ts';
import type { LinesDrawing, YearMark } from '../../src/charts/lines/layout.ts';
import { partnerCodes } from '../../src/data/partner-codes.ts';
import type { PartnerBalance } from '../../src/data/partner-pack.ts';
import { tradeBalanceSlice, type TradeBalanceSlice } from '../../src/data/trade-balance.ts';
import { comparisonView } from '../../src/elements/trade-balance/comparison.ts';
import { commonYears, yearsOfBasis, type Options } from '../../src/elements/trade-balance/figures.ts';
import { tradeBalanceView } from '../../src/elements/trade-balance/view.ts';
import { packOf } from '../../src/frame/pack-registry.ts';
import { langs } from '../../src/model/locale.ts';
import { textWidth } from '../../src/model/text-width.ts';
import { registerPartnerPacks } from '../support/partner-packs.ts';

before(registerPartnerPacks);

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', fontSize: number): Box {
  const width = textWidth(text, fontSize);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { text, left, right: left + width, top: y - fontSize * 0.8, bottom: y + fontSize * 0.2 };
}

/** The texts of a drawing while the figures of a year are shown, with their approximate boxes. */
function boxesOf(
  { origin, plot, unit, yTicks, xTicks, lines, surroundings }: Omit<LinesDrawing, 'years'>,
  mark: YearMark,
  year: string,
): Box[] {
  return [
    boxOf(unit, origin[0], origin[1] + 12, 'start', 12),
    ...placeLabels(mark, surroundings).map(({ text, x, y, anchor }) => boxOf(text, x, y, anchor, 13)),
    ...lines.map(({ label, y }) => boxOf(label, plot.right + 10, y + 4, 'start', 13)),
    ...yTicks.map(({ label, y }) => boxOf(label, plot.left - 6, y + 4, 'end', 12)),
    // A year beside that of the labels is not written.
    ...xTicks.filter(({ x }) => Math.abs(x - mark.x) >= 44).map(({ label, x }) => boxOf(label, x, plot.bottom + 19, 'middle', 12)),
    boxOf(year, mark.x, plot.bottom + 19, 'middle', 12),
  ];
}

/** Texts that overlap each other or leave the drawing. */
function collisions(drawing: Omit<LinesDrawing, 'years'>, mark: YearMark, year: string): string[] {
  const { origin, width, height } = drawing;
  const boxes = boxesOf(drawing, mark, year);
  return boxes.flatMap((box, i) => {
    const isOutside =
      box.left < origin[0] - 1 || box.right > origin[0] + width + 1 || box.top < origin[1] || box.bottom > origin[1] + height;
    const overlapped = boxes.slice(i + 1).filter((other) => {
      const x = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      return x > 1 && Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1;
    });
    return [...(isOutside ? [`"${box.text}" is outside`] : []), ...overlapped.map(({ text }) => `"${box.text}" overlaps "${text}"`)];
  });
}

const measures = [
  { basis: 'bop', measure: 'total' },
  { basis: 'bop', measure: 'services' },
  { basis: 'census', measure: 'goods' },
] as const;

/** Every measure that a partner has, in both languages and several widths. */
function forEachChart(
  partner: string,
  run: (slice: TradeBalanceSlice, options: Options, lang: (typeof langs)[number], width: number) => void,
) {
  const slice = (partner === 'JP' ? tradeBalanceSlice : packOf(partner)!.slices.balance) as PartnerBalance;
  for (const { basis, measure } of measures)
    if (slice[basis])
      for (const lang of langs)
        for (const width of [288, 320, 700]) run(slice as TradeBalanceSlice, { basis, measure, year: 2014 }, lang, width);
}

test('the labels of every year overlap no other text and stay inside the drawing, for every partner', () => {
  let count = 0;
  for (const partner of ['JP', ...partnerCodes.balance])
    forEachChart(partner, (slice, options, lang, width) => {
      const view = tradeBalanceView(slice, { ...options, year: yearsOfBasis(slice, options.basis)[1] }, { lang, width, partner });
      for (const mark of view.marks) {
        count++;
        assert.deepEqual(collisions(view, mark, mark.label), [], `${partner} ${options.measure} ${lang} ${width} ${mark.id}`);
      }
    });
  assert.ok(count > 10_000, String(count));
});

test('so do the labels of a comparison, whose scale is that of the larger partner', () => {
  for (const partner of partnerCodes.balance)
    forEachChart(partner, (slice, options, lang, width) => {
      const pair = [
        { slice, partner },
        { slice: tradeBalanceSlice, partner: 'JP' },
      ] as const;
      const view = comparisonView(pair, { ...options, year: commonYears(pair, options.basis)[1] }, { lang, width });
      for (const mark of view.marks) {
        const panel = view.panels[mark.panel]!;
        assert.deepEqual(collisions(panel, mark, String(mark.year)), [], `${partner} ${options.measure} ${lang} ${width} ${mark.id}`);
      }
    });
});

test('a figure is at most 20 px from its dot; of other partners, fewer than 1 in 100 gives way to the other figure near the axis', () => {
  let [far, count] = [0, 0];
  for (const partner of ['JP', ...partnerCodes.balance])
    forEachChart(partner, (slice, options, lang, width) => {
      const view = tradeBalanceView(slice, { ...options, year: yearsOfBasis(slice, options.basis)[1] }, { lang, width, partner });
      for (const mark of view.marks) {
        const { id: year, x, dots } = mark;
        const labels = placeLabels(mark, view.surroundings);
        for (const { id, y } of dots) {
          const { text, ...at } = labels.find((label) => label.id === id)!;
          const box = boxOf(text, at.x, at.y, at.anchor, 13);
          const distance = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
          count++;
          if (distance <= 20) continue;
          far++;
          assert.notEqual(partner, 'JP', `${options.measure} ${lang} ${width} ${year}: ${text} is ${distance} px from its dot`);
        }
      }
    });
  assert.ok(far < count / 100, `${far} of ${count}`);
});

/** By how much the rule of a year must clear the letters of a label, in pixels. */
const ruleRoom = 4;
const widths = [280, 320, 360, 480, 600, 700, 900];

test('no label of any year is crossed by the rule of its year, and about 1 in 20 by a line', () => {
  const crossedByRule: string[] = [];
  let [crossedByLine, count] = [0, 0];
  for (const { basis, measure } of [...measures, { basis: 'bop', measure: 'goods' } as const])
    for (const lang of langs)
      for (const width of widths) {
        const [, last] = yearsOfBasis(tradeBalanceSlice, basis);
        const view = tradeBalanceView(tradeBalanceSlice, { basis, measure, year: last }, { lang, width, partner: 'JP' });
        for (const mark of view.marks)
          for (const { text, x, y, anchor } of placeLabels(mark, view.surroundings)) {
            const box = boxOf(text, x, y, anchor, 13);
            const where = `${basis} ${measure} ${lang} ${width} ${mark.id}: ${text}`;
            count++;
            if (mark.x > box.left - ruleRoom && mark.x < box.right + ruleRoom) crossedByRule.push(where);
            if (view.surroundings.lines.some((line) => lengthInside(line, box) > 2)) crossedByLine++;
          }
      }
  assert.deepEqual(crossedByRule, []);
  // On phones some years have no place off the lines within 20 px of their dot.
  assert.ok(crossedByLine < count / 19, `${crossedByLine} of ${count}`);
});

test('placeLabels() leaves the rules of annotations and of a compared year free', () => {
  const lines: Surroundings['lines'] = [
    [
      [0, 50],
      [300, 50],
    ],
    [
      [0, 250],
      [300, 250],
    ],
  ];
  const surroundings = { lines, area: { left: 0, right: 300, top: 0, bottom: 300 }, texts: [] };
  const dots = [
    { id: 'imports', y: 50, text: '$100.0 bn' },
    { id: 'exports', y: 250, text: '$50.0 bn' },
  ] as const;
  const sides = (rules: readonly number[]): string[] =>
    placeLabels({ x: 150, dots, gapForms: [['Deficit']] }, { ...surroundings, rules }).map(({ anchor }) => anchor);
  assert.deepEqual(sides([]), ['start', 'start', 'start']);
  assert.deepEqual(sides([180]), ['end', 'end', 'end']);
});
