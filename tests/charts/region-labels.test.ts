import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { placeRegionLabels, regionLabelSize, type RegionLabel } from '../../src/charts/choropleth/region-labels.ts';
import { covers, shapeOf } from '../../src/charts/choropleth/shape.ts';
import { overlap, type Box } from '../../src/charts/box.ts';
import { partnerCodes } from '../../src/data/partner-codes.ts';
import type { PartnerStates } from '../../src/data/partner-pack.ts';
import { prefectureExportsSlice } from '../../src/data/prefecture-exports.ts';
import { prefectureNames } from '../../src/data/prefecture-names.ts';
import { prefectures } from '../../src/data/prefectures.ts';
import { stateExportsSlice } from '../../src/data/state-exports.ts';
import { stateNames } from '../../src/data/state-names.ts';
import { stateRanksSlice } from '../../src/data/state-ranks.ts';
import { stateShares, stateSharesOf } from '../../src/data/state-shares.ts';
import { usStates } from '../../src/data/us-states.ts';
import { prefectureMapView } from '../../src/elements/prefecture-map/view.ts';
import { stateChangeView } from '../../src/elements/state-map/change-view.ts';
import { stateMapView } from '../../src/elements/state-map/view.ts';
import { packOf } from '../../src/frame/pack-registry.ts';
import { langs } from '../../src/model/locale.ts';
import { textWidth } from '../../src/model/text-width.ts';
import { registerPartnerPacks } from '../support/partner-packs.ts';

before(registerPartnerPacks);

function boxOf({ x, lines }: RegionLabel): Box {
  const width = Math.max(...lines.map(({ text }) => textWidth(text, regionLabelSize)));
  return { left: x - width / 2, right: x + width / 2, top: lines[0]!.y - 11, bottom: lines.at(-1)!.y + 3 };
}

const states = { exports: stateExportsSlice, shares: stateShares, ranks: stateRanksSlice, names: stateNames, map: usStates };
const japan = { exports: prefectureExportsSlice, names: prefectureNames, map: prefectures };

test('the three largest regions are named with their values from 600 px; the labels stay apart and inside the drawing', () => {
  for (const lang of langs)
    for (const width of [480, 600, 700, 1200]) {
      const views = [
        prefectureMapView(japan, { year: 2014, measure: 'production', prefecture: undefined }, { lang, width }),
        ...[2013, 2020].flatMap((year) =>
          (['value', 'share'] as const).map((measure) => stateMapView(states, { year, measure, state: undefined }, { lang, width })),
        ),
      ];
      for (const { labels, marks, width, height, title } of views) {
        const largest = marks.slice(0, 3).map(({ id, label }) => [id, label]);
        const named = labels.map(({ id, lines }) => [id, lines[0]!.text]);
        // On a smaller map, Hawaii has no place for two lines of Japanese that is not over Texas.
        if (width >= 600) assert.deepEqual(named, largest, `${lang} ${width} ${title}`);
        else assert.ok(named.length >= 2, `${lang} ${width} ${title}`);
        const boxes = labels.map(boxOf);
        const others = marks.flatMap(({ box }) =>
          box ? [{ left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }] : [],
        );
        boxes.forEach((box, i) => {
          assert.ok(box.left >= 0 && box.right <= width && box.bottom <= height, `${lang} ${width} ${title}`);
          for (const other of [...boxes.slice(i + 1), ...others]) assert.equal(overlap(box, other), 0, `${lang} ${width} ${title}`);
        });
      }
    }
});

test('no name beside its state is over another state, for every partner', () => {
  let count = 0;
  for (const partner of ['JP', ...partnerCodes.states]) {
    const pack = packOf(partner)?.slices.states as PartnerStates | undefined;
    const exports = { ...states.exports, ...(pack && { partnerMusd: pack.partnerMusd }) };
    const slices = { ...states, exports, ...(pack && { shares: stateSharesOf(pack), ranks: pack }) };
    for (const lang of langs)
      for (const width of [480, 700]) {
        const context = { lang, width, partner };
        for (const measure of ['value', 'share'] as const)
          for (const view of [
            stateMapView(slices, { year: 2020, measure, state: undefined }, context),
            stateChangeView(slices, { year: 2020, compare: 2014, measure, state: undefined }, context),
          ]) {
            const top = Number(/translate\(0 ([\d.]+)\)/.exec(view.transform)![1]);
            for (const label of view.labels.filter(({ leader }) => leader)) {
              count++;
              const { left, right, ...box } = boxOf(label);
              const onMap = (y: number): number => (y - top) / view.mapScale;
              const box2 = { left: left / view.mapScale, right: right / view.mapScale, top: onMap(box.top), bottom: onMap(box.bottom) };
              const covered = usStates.regions.filter((region) => region.id !== label.id && covers(box2, shapeOf(region)));
              assert.deepEqual(covered.map(({ id }) => id), [], `${partner} ${lang} ${width} ${measure}: ${label.id}`); // prettier-ignore
            }
          }
      }
  }
  assert.ok(count > 100, String(count));
});

test('the labels of changes in shares are short enough for their states', () => {
  const { labels } = stateChangeView(states, { year: 2020, compare: 2014, measure: 'share', state: undefined }, { lang: 'en', width: 700 });
  assert.deepEqual(
    labels.map(({ lines }) => lines.map(({ text }) => text)),
    [
      ['South Dakota', 'up 4.0 pts'],
      ['Alaska', 'down 5.8 pts'],
    ],
  );
});

test('covers() tells whether a box is over a shape, with or without a part of its outline', () => {
  const square = shapeOf({ path: 'M10 10l20 0 0 20-20 0z' });
  assert.deepEqual(square.box, { left: 10, right: 30, top: 10, bottom: 30 });
  assert.equal(covers({ left: 15, right: 18, top: 15, bottom: 18 }, square), true);
  assert.equal(covers({ left: 25, right: 40, top: 15, bottom: 18 }, square), true);
  assert.equal(covers({ left: 0, right: 40, top: 0, bottom: 40 }, square), true);
  assert.equal(covers({ left: 31, right: 40, top: 15, bottom: 18 }, square), false);
  // In the corner of an L.
  const corner = shapeOf({ path: 'M0 0l10 0 0 30 30 0 0 10-40 0z' });
  assert.equal(covers({ left: 15, right: 30, top: 5, bottom: 25 }, corner), false);
});

test('of states that share a rank with others, none is named, and tiles have no labels', () => {
  const rank = { year: 2013, measure: 'rank', state: undefined } as const;
  assert.deepEqual(
    stateMapView(states, rank, { lang: 'en', width: 700 }).labels.map(({ lines }) => lines.map(({ text }) => text)),
    [['Alaska', '3rd']],
  );
  assert.deepEqual(stateMapView(states, { ...rank, measure: 'value' }, { lang: 'en', width: 479 }).labels, []);
});

test('placeRegionLabels() writes a label inside a region that has room for it, else beside it with a line, else not at all', () => {
  const at = { x: 100, y: 100, radius: 30 };
  const label = { id: 'A', at, lines: ['Aichi', '$30.0 bn'] } as const;
  const free = { area: { left: 0, right: 300, top: 0, bottom: 300 }, circles: [at], isOverOther: () => false, boxes: [], lines: [] };
  assert.deepEqual(
    placeRegionLabels([label], free).map(({ x, leader }) => [x, leader]),
    [[100, '']],
  );
  const small = [110, 95].map((x) => ({ x, y: x, radius: 4 }));
  const [beside] = placeRegionLabels([label], { ...free, circles: [at, ...small] });
  assert.match(beside!.leader, /^M100,100L/);
  // An island such as Hawaii is not hidden by its own name.
  const [besideIsland] = placeRegionLabels([{ ...label, at: { ...at, radius: 8 } }], free);
  assert.match(besideIsland!.leader, /^M100,100L/);
  // At the edge of the drawing it is moved inwards.
  const [moved] = placeRegionLabels([label], { ...free, area: { ...free.area, left: 90 } });
  assert.deepEqual([moved!.leader, boxOf(moved!).left >= 90, moved!.x < 130], ['', true, true]);
  // Beside its region it is not over another one.
  const isOverOther = (box: Box): boolean => box.right > 100;
  const [left] = placeRegionLabels([{ ...label, at: { ...at, radius: 8 } }], { ...free, isOverOther });
  assert.ok(left!.x < 100 && left!.leader);
  assert.deepEqual(placeRegionLabels([{ ...label, at: { ...at, radius: 8 } }], { ...free, isOverOther: () => true }), []);
  // Of two places at the same distance, the one that covers less of another region is taken.
  const east = { x: 160, y: 100, radius: 40 };
  const [away] = placeRegionLabels([{ ...label, at: { ...at, radius: 8 } }], { ...free, circles: [at, east] });
  assert.ok(away!.x < 100, `x is ${away!.x}`);
  assert.deepEqual(placeRegionLabels([label], { ...free, area: { left: 80, right: 120, top: 80, bottom: 120 } }), []);
});
