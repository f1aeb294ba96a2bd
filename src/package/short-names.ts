/** Properties of our own that no page sees and no browser knows: none is an attribute, an event's detail or in a download. */
export const own =
  `figure takeaway lines bar marks box spoken plot atLeast tooltip summary shares firstYear atMost tick tip bars colour anchor
  partners asia parts drawn cells shownYear embed noData tone draw valueMusd exportsMusd possible kind leader
  stacked importsMusd axis bundled caption perUnit items entry current coast ticks facts meant score together
  compose gapY arcs totalMusd geometries highlighted vintage alias perResidentsMusd alone later exportsGoodsMusd ranks
  enlarge heads codes callouts copied dismissed sound controls recovered asTable productionNote customsMusd
  customsNote cite pointerX selected yTicks dots reflect shareText earlier japanMusd importsGoodsMusd hostDisconnected
  perResidents interval addController failed importsServicesMusd bands exportsServicesMusd recoveredTo noShare rankOf
  publisherJa copyImage hostConnected columnYear xTicks productionMusd worldSharePercent badness isBusy worldExportsMusd
  populationPersons japanRank asiaSharePossiblePercent worldImportsMusd asiaShareAtLeastPercent hasTable shown`.split(/\s+/);

/** The same short names in every script, since custom-data.js works on the figures and views of the others. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZefghjloqruvwz_';
const short = own.map((name, i) => [`$${name}`, letters.charAt(i) || letters.charAt(i % 26) + letters.charAt(Math.floor(i / 26))] as const);
/** What makes terser give them, anew for every script: it writes into what it is given. */
export const nameCache = (): object => ({ props: { props: Object.fromEntries(short) } });
