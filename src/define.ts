import './elements/top-partners/define.ts';
import './elements/trade-balance/define.ts';
