import 'trade-widgets/top-partners/define';
