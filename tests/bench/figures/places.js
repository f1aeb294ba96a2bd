export { places, reach } from 'figures:places';
