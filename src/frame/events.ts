/** Detail of `trade-select`. */
export interface TradeSelect {
  /** Id of the mark. */
  id: string;
  label: string;
  /** The figure in the unit of the chart; null is no data. */
  value: number | null;
  year: number;
  /** Whether the reader has chosen the mark; false if the reader has let go of it. A choice lets go of the mark before it. */
  selected: boolean;
}

/** Detail of `trade-highlight`. */
export interface TradeHighlight {
  group: string;
  /** Id of the highlighted mark, or the year. */
  id: string;
}

/** Detail of `trade-year`. */
export interface TradeYear {
  /** Of the chart; null without one. */
  group: string | null;
  year: number;
}

/** Detail of `trade-error`. */
export interface TradeError {
  /** The sentence that takes the place of the drawing. */
  message: string;
}

declare global {
  // The events bubble, so every element and the document can listen for them.
  interface GlobalEventHandlersEventMap {
    'trade-select': CustomEvent<TradeSelect>;
    'trade-highlight': CustomEvent<TradeHighlight>;
    'trade-year': CustomEvent<TradeYear>;
    'trade-error': CustomEvent<TradeError>;
  }
}
