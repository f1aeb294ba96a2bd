// In the order in which the script with all of them is smallest: what is alike stands within the reach of gzip.
import './elements/trade-fact/define.ts';
import './elements/trade-balance/define.ts';
import './elements/trade-composition/define.ts';
import './elements/top-partners/define.ts';
import './elements/state-ranking/define.ts';
import './elements/state-map/define.ts';
import './elements/prefecture-ranking/define.ts';
import './elements/prefecture-map/define.ts';
