/**
 * `npm run test:pictures`: compares screenshots with the reviewed ones in `tests/output/reviewed`. Where they differ, `tests/output/shots`
 * has both and their difference. `-- --update` replaces the reviewed ones; words select some of them by name: `-- light ja map`.
 */
import { comparePictures } from './pictures/compare.ts';
import { exitWith } from './support/parts.ts';

const args = process.argv.slice(2);
exitWith(await comparePictures({ update: args.includes('--update'), words: args.filter((word) => word !== '--update') }));
