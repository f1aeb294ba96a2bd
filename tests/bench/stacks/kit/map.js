import 'trade-widgets/state-map/define';
