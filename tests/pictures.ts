/**
 * `npm run test:pictures`: what is drawn now beside the pictures of tests/output/reviewed. Where they differ, both and the
 * difference are in tests/output/shots. `-- --update` takes what is drawn now; words make it some of them: `-- light ja map`.
 */
import { comparePictures } from './pictures/compare.ts';

const given = process.argv.slice(2);
const { passed, failed } = await comparePictures({
  update: given.includes('--update'),
  words: given.filter((word) => word !== '--update'),
});
console.log(`${passed} pictures as reviewed, ${failed} not`);
process.exitCode = failed ? 1 : 0;
