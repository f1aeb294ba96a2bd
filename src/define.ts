import './elements/prefecture-map/define.ts';
import './elements/prefecture-ranking/define.ts';
import './elements/state-map/define.ts';
import './elements/state-ranking/define.ts';
import './elements/top-partners/define.ts';
import './elements/trade-balance/define.ts';
import './elements/trade-composition/define.ts';
import './elements/trade-fact/define.ts';
