import { select } from 'd3-selection';

/** Adds heading, drawing and tooltip of a chart that is written by hand. */
export function frame(element, height, label) {
  const root = select(element);
  const heading = root.append('h3');
  const svg = root.append('svg').attr('viewBox', `0 0 700 ${height}`).attr('width', 700).attr('role', 'img').attr('aria-label', label);
  const tip = root.append('div').attr('class', 'tip').attr('hidden', '');
  /** Shows the tooltip of the mark under the pointer. `text` returns its two lines. */
  const point = (marks, text) =>
    marks
      .on('pointermove', (event, row) => {
        const [name, figure] = text(row);
        const { left, top } = element.getBoundingClientRect();
        tip
          .attr('hidden', null)
          .style('left', `${event.clientX - left + 12}px`)
          .style('top', `${event.clientY - top + 12}px`);
        tip.html('').append('strong').text(name);
        tip.append('div').text(figure);
      })
      .on('pointerleave', () => tip.attr('hidden', ''));
  return { heading, svg, point };
}
