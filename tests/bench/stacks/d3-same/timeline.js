/** The years of a chart: a large year, play, one year earlier or later, and a slider. */
const shapes = { play: 'M2 0v12l10 -6z', pause: 'M1 0h3.5v12h-3.5zM7.5 0h3.5v12h-3.5z' };
const yearDurationMs = 1000;

/**
 * @param root the figure: a touch anywhere in it but on the play button stops the years
 * @param show shows a year
 * @returns a function that shows the year of a state
 */
export function addTimeline(parent, root, show) {
  let [year, years, words, timer, observer] = [0, [0, 0], undefined, undefined, undefined];
  const box = parent.append('fieldset').attr('class', 'years');
  const output = box.append('output').attr('aria-hidden', 'true');
  const button = () => box.append('button').attr('type', 'button');
  const play = button()
    .attr('class', 'play')
    .on('click', () => (timer ? stop() : start()));
  const shape = play.append('svg').attr('viewBox', '0 0 12 12').attr('class', 'icon').attr('aria-hidden', 'true').append('path');
  const earlier = button()
    .text('‹')
    .on('click', () => go(year - 1));
  const later = button()
    .text('›')
    .on('click', () => go(year + 1));
  const track = box.append('div').attr('class', 'track');
  const first = track.append('span').attr('aria-hidden', 'true');
  const slider = track
    .append('input')
    .attr('type', 'range')
    .on('input', (event) => go(event.target.valueAsNumber));
  const last = track.append('span').attr('aria-hidden', 'true');

  function go(to) {
    if (to >= years[0] && to <= years[1] && to !== year) show(to, timer !== undefined);
  }
  function next() {
    go(year + 1);
    if (year < years[1]) timer = setTimeout(next, yearDurationMs);
    else stop();
  }
  function start() {
    timer = setTimeout(next, yearDurationMs);
    if (year >= years[1]) go(years[0]);
    observer = new IntersectionObserver((entries) => entries.at(-1).isIntersecting || stop());
    observer.observe(root.node());
    drawButton();
  }
  function stop() {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
    drawButton();
    show(year, false);
  }
  function drawButton() {
    const name = timer === undefined ? 'play' : 'pause';
    play.attr('aria-label', words[name]);
    shape.attr('d', shapes[name]);
  }
  for (const type of ['pointerdown', 'keydown', 'input'])
    root.on(`${type}.player`, (event) => play.node().contains(event.target) || stop());

  return ({ state, years: range, words: t, valueText }) => {
    [year, years, words] = [state.year, range, t];
    box.attr('aria-label', t.year);
    output.text(year);
    drawButton();
    // A button at its end stays in the tab order, so that it keeps the focus.
    earlier.attr('aria-label', t.earlier).attr('aria-disabled', year <= range[0] ? 'true' : null);
    later.attr('aria-label', t.later).attr('aria-disabled', year >= range[1] ? 'true' : null);
    first.text(range[0]);
    last.text(range[1]);
    slider.attr('min', range[0]).attr('max', range[1]).attr('aria-label', t.year).attr('aria-valuetext', valueText).property('value', year);
  };
}
