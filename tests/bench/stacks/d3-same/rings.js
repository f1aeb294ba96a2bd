/** The rings of the marks that are focused, chosen and pointed at, from the outermost. */
const order = ['focused', 'chosen', 'previewed'];

export function drawRings(svg, view, states, outline) {
  const rings = order.flatMap((state) =>
    view.marks
      .filter((mark) => mark.id === states[state])
      .flatMap((mark) => outline(mark, view, state).map((shape) => ({ ...shape, state })))
      .flatMap((shape) => ['halo', 'ring'].map((part) => ({ ...shape, part }))),
  );
  /** Around the ring of the choice, that of the focus is wider. */
  const isChosen = states.focused === states.chosen;
  const group = svg
    .selectAll('.rings')
    .data([0])
    // The names of regions are drawn over the rings.
    .join((enter) => enter.insert('g', '.names'))
    .attr('class', 'rings')
    .attr('aria-hidden', 'true');
  group
    .selectAll('path')
    .data(rings)
    .join('path')
    .attr(
      'class',
      ({ part, state, isThin }) => `${part} ${state} ${state === 'focused' && isChosen ? 'outer' : ''} ${isThin ? 'thin' : ''}`,
    )
    .attr('transform', ({ transform }) => transform ?? null)
    .attr('d', ({ d }) => d);
}

export const box = (x, y, width, height) => `M${x},${y}h${width}v${height}h${-width}z`;
