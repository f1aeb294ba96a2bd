/** The figures of the states in a year, and where the states are on a map or as tiles. */
import exported from '../../../../data/slices/state-exports.json';
import names from '../../../../data/slices/state-names.json';
import ranks from '../../../../data/slices/state-ranks.json';
import totals from '../../../../data/slices/state-totals.json';
import { places, reach } from '../../figures/places.js';
import { textWidth } from './format.js';

export const { firstYear, source } = exported;
export const lastYear = firstYear + exported.partnerMusd[0].length - 1;
const callouts = ['MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC'];
export const isState = ({ id }) => id !== 'DC';

/** Every state in a year: million USD, a share from 0 to 1, and the bounds of a rank; null is no data. */
export const statesIn = (year, lang) =>
  exported.states.map((id, i) => {
    const at = year - firstYear;
    const value = exported.partnerMusd[i][at];
    const [best, worst] = [ranks.bestRank[i][at], ranks.worstRank[i][at]];
    return {
      id,
      label: names[lang][names.codes.indexOf(id)],
      value,
      share: value === null ? null : value / totals.worldMusd[i][at],
      rank: best === null ? null : { best, worst },
    };
  });

/** In the order of their values, those without data last. */
export const byValue = (states) => [...states].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));

/** The items of the legend from left to right, in as many rows as needed. */
function placeLegend(legend, width) {
  let [x, y] = [0, 22];
  return legend.map((item) => {
    const itemWidth = 20 + textWidth(item.text, 12) + 14;
    if (x && x + itemWidth - 14 > width) [x, y] = [0, y + 20];
    const placed = { ...item, x, y };
    x += itemWidth;
    return placed;
  });
}

/** Adds places to marks. The map has callouts for small states; a narrow column has tiles. */
export function layout(marks, legend, width) {
  const items = placeLegend(legend, width);
  const top = items.at(-1).y + 26;
  const isTiles = width < 480;
  const scale = Math.min((width - 36) / reach.width, 620 / reach.height);
  const pitch = Math.min(width / 11, 56);
  const boxX = reach.width * scale + 12;
  const boxTop = top + reach.height * scale * 0.33;
  for (const mark of marks) {
    const { at, to, tile } = places[mark.id];
    const [x, y] = isTiles ? [(tile[0] - 0.5) * pitch, top + (tile[1] - 0.5) * pitch] : [at[0] * scale, top + at[1] * scale];
    const callout = callouts.indexOf(mark.id);
    const tileBox = { x: x - pitch / 2 + 1, y: y - pitch / 2 + 1, side: pitch - 2 };
    const box = isTiles ? tileBox : callout < 0 ? undefined : { x: boxX, y: boxTop + callout * 27, side: 24 };
    Object.assign(mark, { x, y, to, box, isOnMap: !isTiles });
  }
  /** The name and the figure of a state, inside the drawing. */
  const labels = marks
    .filter((mark) => mark.onMap && !mark.box)
    .map((mark) => ({ ...mark, x: Math.max(mark.x, Math.max(...mark.onMap.map((line) => textWidth(line, 13))) / 2) }));
  return {
    width,
    height: Math.ceil(isTiles ? top + 8 * pitch : top + reach.height * scale) + 4,
    legend: items,
    labels,
    transform: `translate(0 ${top}) scale(${scale})`,
    isTiles,
  };
}

/** The names of classes between limits. */
export const rangeNames = ({ below, between, from }, limits) => [
  below(limits[0]),
  ...limits.slice(1).map((limit, i) => between(limits[i], limit)),
  from(limits.at(-1)),
];

/** The classes with the number of states in each, then the uncertain ones and those without data, if there are any. */
export function legendOf(marks, classNames, spoken, t, uncertain = []) {
  const item = (bin, name, words) => {
    const members = (mark) => mark.bin === bin;
    return { bin, text: t.counted(name, marks.filter(members).length), spoken: words, members };
  };
  return [
    ...classNames.map((name, bin) => item(bin, name, spoken[bin])),
    ...uncertain,
    ...(marks.some(({ bin }) => bin < 0) ? [item(-1, t.noData, t.noDataSpoken)] : []),
  ];
}
