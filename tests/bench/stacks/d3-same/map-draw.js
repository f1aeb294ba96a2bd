/** Draws the states as a map or as tiles. What is seen stays in its order in the document, so that colors can fade. */
import { geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { topology } from '../../figures/map.js';
import { box } from './rings.js';

const textures = ['', 'M3 1.5V4.5M1.5 3H4.5', 'M0 6L6 0M0 0L6 6', 'M0 1.5H6M0 4.5H6', 'M0 1.5H6M0 4.5H6M1.5 0V6M4.5 0V6', 'M0 0H6V6H0Z'];
const path = geoPath();
const { regions } = topology.objects;
const shapes = new Map(feature(topology, regions).features.map((shape) => [shape.id, path(shape)]));
const coast = path(mesh(topology, regions, (a, b) => a === b));
const className = (bin) => (bin < 0 ? 'none' : `c${bin}`);
/** The class of a text in a region: its contrast is enough on every class of values. */
const inClass = ({ bin }) => (bin < 0 ? 'bare' : bin === 3 ? 'middle' : bin > 3 ? 'full' : '');

function addPatterns(svg) {
  if (!svg.select('defs').empty()) return;
  const defs = svg.append('defs');
  const pattern = (id, width, height) =>
    defs.append('pattern').attr('id', id).attr('width', width).attr('height', height).attr('patternUnits', 'userSpaceOnUse');
  const ground = (one, color, width, height) =>
    one.append('rect').attr('width', width).attr('height', height).attr('fill', `var(--${color})`);
  textures.forEach((d, i) => {
    const one = pattern(`same-t${i}`, 6, 6);
    ground(one, `c${i}`, 6, 6);
    one.append('path').attr('class', 'texture').attr('d', d);
  });
  // In grey, falls look like the rises on the other side of zero, so they have a texture of minus signs.
  for (const i of [0, 1, 2]) {
    const one = pattern(`same-fall${i}`, 9, 7);
    ground(one, `change${i}`, 9, 7);
    one.append('path').attr('class', `fall fall${i}`).attr('d', 'M2 3.5H7');
  }
  pattern('same-none', 6, 6).attr('patternTransform', 'rotate(45)').append('path').attr('class', 'hatch').attr('d', 'M0 0V6');
}

function drawLegend(svg, { unit, legend }) {
  const key = svg.selectAll('.key').data([0]).join('g').attr('class', 'key').attr('aria-hidden', 'true');
  key.selectAll('.unit').data([unit]).join('text').attr('class', 'unit').attr('y', 12).text(String);
  const classes = legend.filter(({ isDot }) => !isDot);
  key
    .selectAll('rect')
    .data(classes)
    .join('rect')
    .attr('class', (item) => `swatch ${className(item.bin)}`)
    .attr('x', (item) => item.x + 0.5)
    .attr('y', (item) => item.y)
    .attr('width', 14)
    .attr('height', 14);
  drawDots(
    key,
    legend.filter(({ isDot }) => isDot).map(({ x, y }) => ({ x: x + 7.5, y: y + 7 })),
  );
  key
    .selectAll('.tick')
    .data(legend)
    .join('text')
    .attr('class', 'tick')
    .attr('x', (item) => item.x + 20)
    .attr('y', (item) => item.y + 11.5)
    .text((item) => item.text);
}

const drawDots = (parent, dots) =>
  parent
    .selectAll('.dotted')
    .data(dots)
    .join('circle')
    .attr('class', 'dotted')
    .attr('r', 3)
    .attr('cx', ({ x }) => x)
    .attr('cy', ({ y }) => y);

const drawBoxes = (parent, marksOf, classOf) =>
  parent
    .selectAll('rect')
    .data(marksOf, (mark) => mark.id)
    .join((enter) => enter.append('rect').attr('rx', 3))
    .attr('class', classOf)
    .attr('x', (mark) => mark.box.x)
    .attr('y', (mark) => mark.box.y)
    .attr('width', (mark) => mark.box.side)
    .attr('height', (mark) => mark.box.side);

/** What a pointer and the keyboard reach: the shape of each state, and its tile or callout. */
function drawOptions(svg, { marks, transform }) {
  const options = svg
    .selectAll('.mark')
    .data(marks, (mark) => mark.id)
    .join((enter) => enter.append('g').attr('class', 'mark'))
    .order();
  options
    .selectAll('path')
    .data((mark) => (mark.isOnMap ? [mark] : []))
    .join((enter) =>
      enter
        .append('path')
        .attr('class', 'hit')
        .attr('d', (mark) => shapes.get(mark.id)),
    )
    .attr('transform', transform);
  drawBoxes(
    options,
    (mark) => (mark.box ? [mark] : []),
    () => 'hit',
  );
}

/** What is seen of the states. */
function drawStates(svg, { marks, transform, isTiles }) {
  const drawn = svg.selectAll('.drawn').data([0]).join('g').attr('class', 'drawn').attr('aria-hidden', 'true');
  drawn
    .selectAll('.regions')
    .data([0])
    .join('g')
    .attr('class', 'regions')
    .attr('transform', transform)
    .selectAll('path')
    .data(isTiles ? [] : marks, (mark) => mark.id)
    .join((enter) => enter.append('path').attr('d', (mark) => shapes.get(mark.id)))
    .attr('class', (mark) => `region ${className(mark.bin)}`);
  const boxed = marks.filter((mark) => mark.box);
  const boxes = drawn.selectAll('.boxes').data([0]).join('g').attr('class', 'boxes');
  drawBoxes(boxes, boxed, (mark) => `region box ${className(mark.bin)}`);
  boxes
    .selectAll('text')
    .data(boxed, (mark) => mark.id)
    .join((enter) =>
      enter
        .append('text')
        .attr('text-anchor', 'middle')
        .text((mark) => mark.id),
    )
    .attr('class', (mark) => `in in${mark.bin} ${inClass(mark)}`)
    .attr('x', (mark) => mark.box.x + mark.box.side / 2)
    .attr('y', (mark) => mark.box.y + mark.box.side / 2 + 4.5);
}

function drawLabels(svg, labels) {
  const names = svg.selectAll('.names').data([0]).join('g').attr('class', 'names').attr('aria-hidden', 'true');
  names
    .selectAll('text')
    .data(labels.flatMap((mark) => mark.onMap.map((text, i) => ({ mark, text, i }))))
    .join('text')
    .attr('class', ({ mark, i }) => `on-map ${i ? '' : 'strong'} on${mark.bin} ${inClass(mark)}`)
    .attr('text-anchor', 'middle')
    .attr('x', ({ mark }) => mark.x)
    .attr('y', ({ mark, i }) => mark.y - 4 + i * 17)
    .text(({ text }) => text);
}

export function drawMap(svg, view) {
  const { marks, transform, isTiles } = view;
  addPatterns(svg);
  drawLegend(svg, view);
  svg.classed('change', view.isChange === true);
  drawOptions(svg, view);
  drawStates(svg, view);
  const over = svg.selectAll('.over').data([0]).join('g').attr('class', 'over').attr('aria-hidden', 'true');
  over
    .selectAll('.coast')
    .data(isTiles ? [] : [coast])
    .join((enter) => enter.append('path').attr('class', 'coast').attr('d', String))
    .attr('transform', transform);
  const led = isTiles ? [] : marks.filter((mark) => mark.box);
  over
    .selectAll('.leader')
    .data(led)
    .join('path')
    .attr('class', 'leader')
    .attr('d', (mark) => `M${mark.x},${mark.y}L${mark.box.x},${mark.box.y + mark.box.side / 2}`);
  over
    .selectAll('.pin')
    .data(led)
    .join('circle')
    .attr('class', 'pin')
    .attr('r', 1.5)
    .attr('cx', (mark) => mark.x)
    .attr('cy', (mark) => mark.y);
  const placeOfDot = ({ x, y, box }) => (box ? { x: box.x + box.side - 4, y: box.y + 4 } : { x, y });
  drawDots(over, marks.filter((mark) => mark.isUncertain).map(placeOfDot));
  drawLabels(svg, view.labels);
}

/** The shape of a state, and its tile or callout. */
export const stateOutline = ({ id, isOnMap, box: tile }, { transform }) => [
  ...(isOnMap ? [{ d: shapes.get(id), transform }] : []),
  ...(tile ? [{ d: box(tile.x, tile.y, tile.side, tile.side) }] : []),
];
