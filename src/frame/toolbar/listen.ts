import type { Mark } from '../../model/view.ts';
import { panelText } from './panel-text.ts';
import type { Tool } from './tool.ts';

/** Stops the sound that plays on the page. Each script of the kit has its own modules, so the key is shared by all. */
const key = Symbol.for('trade-widgets.stop-sound');
const page = globalThis as unknown as Record<symbol, (() => void) | undefined>;

type KnownMark = Mark & { value: number };

/** Schedules a tone for each value, from the left to the right speaker. A larger value has a higher tone; no data is a pause. */
function schedule(audio: AudioContext, values: readonly (number | null)[], step: number): void {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const [oscillator, panner, gain] = [audio.createOscillator(), audio.createStereoPanner(), audio.createGain()];
  oscillator.connect(gain).connect(panner).connect(audio.destination);
  const start = audio.currentTime;
  values.forEach((value, i) => {
    const time = start + i * step;
    gain.gain.setValueAtTime(value === null ? 0 : 0.15, time);
    // Three octaves from A3.
    if (value !== null) oscillator.frequency.setValueAtTime(220 * 8 ** ((value - low) / (high - low || 1)), time);
    panner.pan.setValueAtTime((2 * i) / (values.length - 1 || 1) - 1, time);
  });
  oscillator.start();
  oscillator.stop(start + values.length * step);
}

/**
 * Plays the values of the marks as tones, says where they begin and end, and highlights each mark while it sounds. Another sound on
 * the page stops.
 * @param onEnd called when the sound has ended or was stopped
 * @returns a function that stops the sound
 */
export function listen({ host, view, lang, report }: Tool, audio: AudioContext, onEnd: () => void): () => void {
  page[key]?.();
  const { marks } = view;
  const known = marks.filter((mark): mark is KnownMark => mark.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  // In seconds. All values take at most six.
  const step = Math.min(0.25, 6 / marks.length);
  schedule(
    audio,
    marks.map(({ value }) => value),
    step,
  );
  // The clock of the page, since that of the sound stands still on a machine without an output.
  const start = performance.now();
  let frame: number;
  let sounding: string | undefined;
  const followSound = (): void => {
    const mark = marks[Math.floor((performance.now() - start) / 1000 / step)];
    if (!mark) {
      stop();
      return;
    }
    if (mark.id !== sounding) host.highlight((sounding = mark.id));
    frame = requestAnimationFrame(followSound);
  };
  const stop = (): void => {
    if (page[key] !== stop) return;
    page[key] = undefined;
    cancelAnimationFrame(frame);
    void audio.close();
    host.highlight(undefined);
    onEnd();
  };
  page[key] = stop;
  frame = requestAnimationFrame(followSound);
  if (first && last) report(panelText[lang].playing(known.length, first.spoken, last.spoken));
  return stop;
}
