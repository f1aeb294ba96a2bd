/** Every element has a page for a frame. */
export const tags = [
  'trade-balance',
  'top-partners',
  'trade-composition',
  'state-map',
  'state-ranking',
  'prefecture-map',
  'prefecture-ranking',
  'trade-fact',
];
