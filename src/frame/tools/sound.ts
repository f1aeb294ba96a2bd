/** Plays values as tones from the left to the right speaker. A larger value has a higher tone; no data is a pause. */
export function play(values: readonly (number | null)[]): void {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const audio = new AudioContext();
  const [oscillator, panner, gain] = [audio.createOscillator(), audio.createStereoPanner(), audio.createGain()];
  oscillator.connect(gain).connect(panner).connect(audio.destination);
  // In seconds. All values take at most six.
  const step = Math.min(0.25, 6 / values.length);
  values.forEach((value, i) => {
    const time = audio.currentTime + i * step;
    gain.gain.setValueAtTime(value === null ? 0 : 0.15, time);
    // Three octaves from A3.
    if (value !== null) oscillator.frequency.setValueAtTime(220 * 8 ** ((value - low) / (high - low || 1)), time);
    panner.pan.setValueAtTime((2 * i) / (values.length - 1 || 1) - 1, time);
  });
  oscillator.start();
  oscillator.stop(audio.currentTime + values.length * step);
  oscillator.onended = () => void audio.close();
}
