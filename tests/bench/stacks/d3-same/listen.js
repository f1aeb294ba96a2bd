/** Plays the values of the marks as tones, from the left to the right speaker. A larger value has a higher tone; no data is a pause. */
import { extent } from 'd3-array';
import { panelWords } from './panel-words.js';

/**
 * Highlights each mark while it sounds.
 * @returns a function that stops the sound
 */
export function listen({ view, lang, cursor, say }, audio, onEnd) {
  const { marks } = view;
  const known = marks.filter(({ value }) => value !== null);
  const [low, high] = extent(known, ({ value }) => value);
  // In seconds. All values take at most six.
  const step = Math.min(0.25, 6 / marks.length);
  const [oscillator, panner, gain] = [audio.createOscillator(), audio.createStereoPanner(), audio.createGain()];
  oscillator.connect(gain).connect(panner).connect(audio.destination);
  for (const [i, { value }] of marks.entries()) {
    const time = audio.currentTime + i * step;
    gain.gain.setValueAtTime(value === null ? 0 : 0.15, time);
    // Three octaves from A3.
    if (value !== null) oscillator.frequency.setValueAtTime(220 * 8 ** ((value - low) / (high - low || 1)), time);
    panner.pan.setValueAtTime((2 * i) / (marks.length - 1) - 1, time);
  }
  oscillator.start();
  let at = 0;
  const stop = () => {
    clearInterval(timer);
    audio.close();
    cursor.highlight(undefined);
    onEnd();
  };
  const timer = setInterval(() => (++at < marks.length ? cursor.highlight(marks[at].id) : stop()), step * 1000);
  cursor.highlight(marks[0].id);
  say(panelWords[lang].playing(known.length, known[0].spoken, known.at(-1).spoken));
  return stop;
}
