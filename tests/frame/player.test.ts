import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { createPlayer, yearDurationMs, type Player } from '../../src/frame/controls/player.ts';

describe('createPlayer()', () => {
  let shown: number[];
  let changes: boolean[];
  let year: number;
  let years: readonly [number, number];
  let readerTurnsAway: { stop: () => void } | undefined;
  let player: Player;
  let onShow: () => void;

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    shown = [];
    onShow = () => undefined;
    changes = [];
    years = [2013, 2016];
    readerTurnsAway = undefined;
    player = createPlayer({
      year: () => year,
      years: () => years,
      show(next) {
        year = next;
        shown.push(next);
        onShow();
      },
      watch(stop, signal) {
        readerTurnsAway = { stop };
        signal.addEventListener('abort', () => (readerTurnsAway = undefined));
      },
      changed: (isPlaying) => changes.push(isPlaying),
    });
  });
  afterEach(() => mock.timers.reset());
  const isWatching = (): boolean => readerTurnsAway !== undefined;
  const pass = (seconds: number): void => mock.timers.tick(seconds * yearDurationMs);

  test('shows a year a second, and stops at the last one', () => {
    year = 2013;
    player.play();
    assert.deepEqual(shown, []);
    pass(1);
    assert.deepEqual(shown, [2014]);
    assert.equal(player.isPlaying, true);
    pass(1);
    pass(1);
    assert.deepEqual(shown, [2014, 2015, 2016]);
    assert.equal(player.isPlaying, false);
    pass(5);
    assert.deepEqual(shown, [2014, 2015, 2016]);
    assert.deepEqual(changes, [true, false]);
  });

  test('starts again from the first year at the last one', () => {
    year = 2016;
    player.play();
    assert.deepEqual(shown, [2013]);
    pass(1);
    assert.deepEqual(shown, [2013, 2014]);
  });

  test('stops when it is told to, and goes on from there', () => {
    year = 2013;
    player.play();
    pass(1);
    player.stop();
    pass(3);
    assert.deepEqual(shown, [2014]);
    player.play();
    pass(1);
    assert.deepEqual(shown, [2014, 2015]);
    assert.deepEqual(changes, [true, false, true]);
  });

  test('stops when the reader turns to something else, and watches only while it plays', () => {
    year = 2013;
    assert.equal(isWatching(), false);
    player.play();
    pass(1);
    readerTurnsAway!.stop();
    assert.equal(player.isPlaying, false);
    assert.equal(isWatching(), false);
    pass(3);
    assert.deepEqual(shown, [2014]);
  });

  test('does not go on if showing a year stops it', () => {
    year = 2013;
    onShow = () => player.stop();
    player.play();
    pass(5);
    assert.deepEqual(shown, [2014]);
  });

  test('does not start twice', () => {
    year = 2013;
    player.play();
    player.play();
    pass(1);
    assert.deepEqual(shown, [2014]);
    assert.deepEqual(changes, [true]);
  });

  test('follows a year that is changed from outside, and years that become fewer', () => {
    year = 2013;
    player.play();
    year = 2015;
    pass(1);
    assert.deepEqual(shown, [2016]);
    year = 2013;
    player.play();
    years = [2013, 2014];
    pass(1);
    assert.deepEqual(shown, [2016, 2014]);
    assert.equal(player.isPlaying, false);
  });
});
