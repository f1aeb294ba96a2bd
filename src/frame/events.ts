/** Detail of `trade-select`. */
export interface TradeSelect {
  /** Id of the chosen mark. */
  id: string;
  label: string;
  /** The figure in the unit of the chart; null is no data. */
  value: number | null;
  year: number;
}

/** Detail of `trade-highlight`. */
export interface TradeHighlight {
  group: string;
  /** Id of the highlighted mark, or the year. */
  id: string;
}

declare global {
  // Both events bubble, so every element and the document can listen for them.
  interface GlobalEventHandlersEventMap {
    'trade-select': CustomEvent<TradeSelect>;
    'trade-highlight': CustomEvent<TradeHighlight>;
  }
}
