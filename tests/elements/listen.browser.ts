import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { all, click, place, textOf } from './page.ts';
import { announced, button, toolbar, until } from './toolbar.ts';

interface Tone {
  frequency: number;
  at: number;
}

/** Records the tones that are scheduled, in order. */
function recordTones(): Tone[] {
  const tones: Tone[] = [];
  const audio: { createOscillator: (this: BaseAudioContext) => OscillatorNode } = AudioContext.prototype;
  const { createOscillator } = audio;
  audio.createOscillator = function () {
    audio.createOscillator = createOscillator;
    const tone = createOscillator.call(this);
    const set = tone.frequency.setValueAtTime.bind(tone.frequency);
    tone.frequency.setValueAtTime = (frequency, at) => {
      tones.push({ frequency, at });
      return set(frequency, at);
    };
    return tone;
  };
  return tones;
}

const isPlaying = (element: ChartElement): boolean => !!button(toolbar(element), 'Stop');

describe('the button Listen', () => {
  it('plays the values from left to right, the largest with the highest tone', async () => {
    const tones = recordTones();
    const element = await place<ChartElement>('<top-partners year="2014"></top-partners>');
    expect(tones).to.be.empty;
    await click(button(toolbar(element), 'Listen'));
    await until(() => isPlaying(element));
    expect(tones).to.have.length(5);
    // Canada, the largest, is three octaves above the UK, the smallest of the five.
    expect(tones[0]!.frequency / tones[4]!.frequency).to.be.closeTo(8, 1e-6);
    for (const i of [1, 2, 3, 4]) {
      expect(tones[i]!.at).to.be.above(tones[i - 1]!.at);
      expect(tones[i]!.frequency).to.be.below(tones[i - 1]!.frequency);
    }
    await click(button(toolbar(element), 'Stop'));
    await until(() => !isPlaying(element));
  });

  it('says where the sound begins and ends, and highlights the mark that sounds until it is stopped', async () => {
    const element = await place<ChartElement>('<trade-balance group="a"></trade-balance>');
    const highlighted: string[] = [];
    element.addEventListener('trade-highlight', ({ detail }) => highlighted.push(detail.id));
    await click(button(toolbar(element), 'Listen'));
    await until(() => announced(element));
    expect(announced(element)).to.match(/^Playing 26 figures\. First, 1999: exports \$.*\. Last, 2024: exports \$[^.]*\.\d.*\.$/);
    await until(() => highlighted.length > 2);
    expect(highlighted.slice(0, 3)).to.deep.equal(['1999', '2000', '2001']);
    expect(all(element, '.tip')).to.be.empty;
    await click(button(toolbar(element), 'Stop'));
    await until(() => !isPlaying(element));
    // Without a highlighted mark the charts of a group share the year.
    await until(() => highlighted.at(-1) === '2024');
    expect(announced(element), 'nothing plays').to.equal('');
    expect(!!button(toolbar(element), 'Listen')).to.equal(true);
  });

  it('ends at once where there is nothing to play', async () => {
    const element = await place<ChartElement>('<state-ranking measure="world-share"></state-ranking>');
    const unit = '(million US dollars)';
    const rows = [
      { year: 2023, State: 'Texas', [`Exports ${unit}`]: 5, [`All goods exports ${unit}`]: 50 },
      { year: 2024, State: 'Texas', [`Exports ${unit}`]: 6, [`All goods exports ${unit}`]: '' },
    ];
    Object.assign(element, { data: rows, year: 2024 });
    await element.updateComplete;
    await until(() => !element.renderRoot.querySelector('[aria-busy]') && textOf(element, '.title').includes('2024'));
    expect(all(element, '[data-mark]')).to.be.empty;
    await click(button(toolbar(element), 'Listen'));
    await until(() => element.isUpdatePending || !isPlaying(element));
    await until(() => !isPlaying(element));
    await click(button(toolbar(element), 'Listen'));
    await until(() => !isPlaying(element));
  });

  it('stops the sound of another chart, and its own when the chart is removed', async () => {
    const first = await place<ChartElement>('<top-partners year="2014"></top-partners>');
    const second = document.createElement('trade-balance');
    document.body.append(second);
    await second.updateComplete;
    await click(button(toolbar(first), 'Listen'));
    await until(() => isPlaying(first));
    await click(button(toolbar(second), 'Listen'));
    await until(() => isPlaying(second));
    await until(() => !isPlaying(first));
    second.remove();
    document.body.append(second);
    await until(() => !isPlaying(second));
    second.remove();
  });
});
