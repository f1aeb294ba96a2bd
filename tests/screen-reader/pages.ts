/** A page that a reader opens, and the keys that the reader presses, by their names in X11. */
interface TestPage {
  lang?: 'en' | 'ja';
  markup: string;
  keys: string;
}

/**
 * The pages by the names of their transcripts in `tests/output/screen-reader`. Keys in the order of a first visit: Tab passes the
 * controls, the years, the drawing and the tools.
 */
export const pages: Record<string, TestPage> = {
  // Focus mode is kept along ten arrow keys; Enter chooses what was said; a changed year is announced once.
  'state-map': {
    markup: '<state-map year="2013"></state-map>',
    keys: 'Tab Tab Right Tab Right Right Down Left Up Right Down Down Left Up Return Tab',
  },
  // The drawing is one object in browse mode.
  'state-map-browse-mode': {
    markup: '<state-map year="2013"></state-map>',
    keys: 'Down Down Down Down Down Down Down Down Down Down Down Down Down Down Down Down Down',
  },
  'state-ranking': {
    markup: '<state-ranking year="2013"></state-ranking>',
    keys: 'Tab Right space Tab Tab Down Down End i Return',
  },
  'state-ranking-table': {
    markup: '<state-ranking year="2013" view="table"></state-ranking>',
    keys: 'Tab Tab Tab Tab Return Return Tab Return',
  },
  // The keys for tables move through rows, row headers and cells. Orca 43 says the headings of columns in no table of Firefox.
  'state-map-table': {
    markup: '<state-map year="2013" view="table"></state-map>',
    keys: 'Tab Tab Tab Tab alt+shift+Down alt+shift+Down alt+shift+Right alt+shift+Right',
  },
  'top-partners': {
    markup: '<top-partners year="2014"></top-partners>',
    keys: 'Tab Right space Tab Left Left Tab Down c Return',
  },
  'trade-balance': {
    markup: '<trade-balance year="2014"></trade-balance>',
    keys: 'Tab Tab Left Tab Left Left Right Home Return Escape',
  },
  // The description says the extremes, the longest rise and fall, and where the lines cross.
  'trade-balance-browse-mode': {
    markup: '<trade-balance year="2014"></trade-balance>',
    keys: 'Down Down Down Down Down Down Down',
  },
  'trade-balance-tools': {
    markup: '<trade-balance></trade-balance>',
    keys: 'Tab Tab Tab Tab Right Right Right Return Return Return Escape',
  },
  'trade-composition': {
    markup: '<trade-composition year="2014"></trade-composition>',
    keys: 'Tab Tab Tab Down Right Left End Return Return',
  },
  'prefecture-map': {
    markup: '<prefecture-map year="2014"></prefecture-map>',
    keys: 'Tab Tab Right Left Up h Return Return Tab',
  },
  'prefecture-ranking': {
    markup: '<prefecture-ranking year="2014"></prefecture-ranking>',
    keys: 'Tab End Left Tab Down End t Return',
  },
  'trade-balance-ja': {
    lang: 'ja',
    markup: '<trade-balance year="2014"></trade-balance>',
    keys: 'Tab Tab Left Tab Left Home Return Tab',
  },
  'prefecture-map-ja': {
    lang: 'ja',
    markup: '<prefecture-map year="2014"></prefecture-map>',
    keys: 'Tab Tab Right Left h Return Tab',
  },
  'prefecture-map-browse-mode-ja': {
    lang: 'ja',
    markup: '<prefecture-map year="2014"></prefecture-map>',
    keys: 'Down Down Down Down Down Down Down Down Down Down Down Down Down Down',
  },
  // A chart does not change what is said of another one.
  'two-charts': {
    markup: '<trade-balance controls="measure"></trade-balance><state-map year="2013"></state-map>',
    keys: 'Tab Right Tab Tab Tab Tab Right',
  },
  'trade-fact': {
    markup:
      '<p>Two-way trade was <trade-fact name="two-way-total" year="2014"></trade-fact> in 2014, and Japan was <trade-fact name="rank-exports-services" year="2005"></trade-fact> in 2005.</p>',
    keys: 'Down Tab Return Escape Tab',
  },
};

/** A page with one element after a button that has the focus. */
export const pageOf = (name: string, { lang = 'en', markup }: TestPage): string => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    <script src="all.js"></script>
  </head>
  <body>
    <button autofocus>Start</button>
    ${markup}
  </body>
</html>
`;
