/** The tooltip of the mark that is pointed at or has the focus. It is built when a reader first points at one. */
export function drawTooltip(plot, mark, width) {
  const tip = plot
    .selectAll('.tip')
    .data(mark?.tip.length ? [mark] : [])
    .join((enter) => enter.append('div').attr('class', 'tip').attr('aria-hidden', 'true'));
  if (tip.empty()) return;
  tip.html('').append('strong').text(mark.label);
  const rows = tip.selectAll('div').data(mark.tip).join('div');
  rows.append('span').text(([name]) => name);
  rows.append('span').text(([, value]) => value);
  const { offsetWidth } = tip.node();
  const left = mark.x < width / 2 ? mark.x + 14 : mark.x - 14 - offsetWidth;
  tip.style('left', `${Math.max(0, Math.min(left, width - offsetWidth))}px`).style('top', `${mark.y + 5}px`);
}
