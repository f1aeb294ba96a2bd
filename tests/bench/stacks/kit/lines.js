import 'trade-widgets/trade-balance/define';
