/** Plays values as tones from left to right, a higher tone for a larger value. No data is a pause. */
export function play(values: readonly (number | null)[]): void {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const audio = new AudioContext();
  const [tone, side, loudness] = [audio.createOscillator(), audio.createStereoPanner(), audio.createGain()];
  tone.connect(loudness).connect(side).connect(audio.destination);
  const step = Math.min(0.25, 6 / values.length);
  values.forEach((value, i) => {
    const at = audio.currentTime + i * step;
    loudness.gain.setValueAtTime(value === null ? 0 : 0.15, at);
    // Three octaves from A3.
    if (value !== null) tone.frequency.setValueAtTime(220 * 8 ** ((value - low) / (high - low || 1)), at);
    side.pan.setValueAtTime((2 * i) / (values.length - 1 || 1) - 1, at);
  });
  tone.start();
  tone.stop(audio.currentTime + values.length * step);
  tone.onended = () => void audio.close();
}
