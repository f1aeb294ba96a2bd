import { css, isServer, type ReactiveControllerHost } from 'lit';
import { hasManyCharts, turnToDraw } from './draw-queue.ts';

interface OffScreen {
  /** Whether the chart is one of many on its page, so that the browser leaves out its layout while it is off the screen. */
  readonly isOfMany: boolean;
  /** Whether the browser leaves out the layout now. */
  readonly isSkipped: boolean;
  /** The turn of the chart to draw: undefined for at once. */
  turn: () => Promise<void> | undefined;
  /** The listener of `contentvisibilityautostatechange`. */
  onSkip: (event: Event) => void;
}

/** Lets the browser leave out the layout of a chart that is off the screen, on a page where charts have to wait for their turn. */
export function offScreenController(host: ReactiveControllerHost & Element): OffScreen {
  const canSkip = !(isServer as boolean) && CSS.supports('content-visibility', 'auto');
  let hasWaited = false;
  let isOfMany = false;
  let isSkipped = false;
  host.addController({
    hostUpdate() {
      if (hasWaited && canSkip && !isOfMany && hasManyCharts()) isOfMany = isSkipped = true;
    },
  });
  return {
    get isOfMany() {
      return isOfMany;
    },
    get isSkipped() {
      return isSkipped;
    },
    turn() {
      const turn = turnToDraw(host);
      hasWaited ||= !!turn;
      return turn;
    },
    onSkip(event) {
      const { skipped } = event as ContentVisibilityAutoStateChangeEvent;
      if (skipped === isSkipped) return;
      isSkipped = skipped;
      host.requestUpdate();
    },
  };
}

export const offScreenStyles = css`
  /* Searching in the page finds text that is left out. The height is a guess until the chart was on the screen. */
  .of-many {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 34em;
    overflow-clip-margin: 6px;
  }
  @media print {
    .of-many {
      content-visibility: visible;
    }
  }
`;
