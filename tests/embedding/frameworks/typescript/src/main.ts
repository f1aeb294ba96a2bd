import { StateMap } from 'trade-widgets';
import 'trade-widgets/partners/KR';
import 'trade-widgets/state-map/define';

customElements.define('my-map', class extends StateMap {});

const map = document.querySelector('state-map')!;
const output = document.querySelector('output')!;
map.year = 2013;

document.querySelector('#later')!.addEventListener('click', () => (map.year = 2014));
document.querySelector('#washington')!.addEventListener('click', () => (map.state = 'WA'));
map.addEventListener('trade-select', ({ detail }) => {
  map.heading = `Exports of ${detail.label}`;
  output.value = `${detail.label}: ${detail.value} million USD in ${detail.year}`;
});
