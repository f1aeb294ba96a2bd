import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeRegionLabels, regionLabelSize, type RegionLabel } from '../../src/charts/choropleth/region-labels.ts';
import { overlap, type Box } from '../../src/charts/box.ts';
import { prefectureExportsSlice } from '../../src/data/prefecture-exports.ts';
import { prefectureNames } from '../../src/data/prefecture-names.ts';
import { prefectures } from '../../src/data/prefectures.ts';
import { stateExportsSlice } from '../../src/data/state-exports.ts';
import { stateNames } from '../../src/data/state-names.ts';
import { stateRanksSlice } from '../../src/data/state-ranks.ts';
import { stateShares } from '../../src/data/state-shares.ts';
import { usStates } from '../../src/data/us-states.ts';
import { prefectureMapView } from '../../src/elements/prefecture-map/view.ts';
import { stateMapView } from '../../src/elements/state-map/view.ts';
import { langs } from '../../src/model/locale.ts';
import { textWidth } from '../../src/model/text-width.ts';

function boxOf({ x, lines }: RegionLabel): Box {
  const width = Math.max(...lines.map(({ text }) => textWidth(text, regionLabelSize)));
  return { left: x - width / 2, right: x + width / 2, top: lines[0]!.y - 11, bottom: lines.at(-1)!.y + 3 };
}

const states = { exports: stateExportsSlice, shares: stateShares, ranks: stateRanksSlice, names: stateNames, map: usStates };
const japan = { exports: prefectureExportsSlice, names: prefectureNames, map: prefectures };

test('the three largest regions are named with their values from 480 px; the labels stay apart and inside the drawing', () => {
  for (const lang of langs)
    for (const width of [480, 600, 700, 1200]) {
      const views = [
        prefectureMapView(japan, { year: 2014, measure: 'production', prefecture: undefined }, { lang, width }),
        ...[2013, 2020].flatMap((year) =>
          (['value', 'share'] as const).map((measure) => stateMapView(states, { year, measure, state: undefined }, { lang, width })),
        ),
      ];
      for (const { labels, marks, width, height, title } of views) {
        assert.deepEqual(
          labels.map(({ id, lines }) => [id, lines[0]!.text]),
          marks.slice(0, 3).map(({ id, label }) => [id, label]),
          `${lang} ${width} ${title}`,
        );
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
  const free = { area: { left: 0, right: 300, top: 0, bottom: 300 }, circles: [at], boxes: [], lines: [] };
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
  // Of two places at the same distance, the one that covers less of another region is taken.
  const east = { x: 160, y: 100, radius: 40 };
  const [away] = placeRegionLabels([{ ...label, at: { ...at, radius: 8 } }], { ...free, circles: [at, east] });
  assert.ok(away!.x < 100, `x is ${away!.x}`);
  assert.deepEqual(placeRegionLabels([label], { ...free, area: { left: 80, right: 120, top: 80, bottom: 120 } }), []);
});
