/**
 * `npm test`: builds, then runs every runner and adds them up. The last line is `N passed, N failed`.
 * `npm test -- --update` writes the drawings of tests/output anew, to be reviewed as pictures; so does
 * `npm run test:pictures -- --update` with the screenshots.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { checks } from './check.ts';
import { findBrowser } from './browser.ts';
import { comparePictures } from './pictures/compare.ts';
import { needWordPress } from './embedding/wordpress/install.ts';
import { testElements } from './elements.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const total = { passed: 0, failed: 0 };
const count = (passed: boolean): void => {
  if (passed) total.passed++;
  else total.failed++;
};

// Found or installed once, for every runner.
process.env.CHROME_PATH = findBrowser();
const build = spawnSync('npm', ['run', 'build', '--silent'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
console.log(`${build.status === 0 ? '✔' : '✖'} npm run build`);
count(build.status === 0);

for (const { name, passed, output } of checks(root)) {
  console.log(`${passed ? '✔' : '✖'} ${name}${passed ? '' : `\n${output}`}`);
  count(passed);
}

const patterns = ['tests/**/*.test.ts'];
try {
  needWordPress();
  patterns.push('tests/embedding/wordpress/*.wordpress.ts');
} catch (error) {
  console.log(`Not tested in WordPress. ${(error as Error).message}`);
}
// Libraries that the benchmark has installed can bring tests of their own.
const files = globSync(patterns, { cwd: root, exclude: ['tests/bench/**'] }).map((file) => `${root}${file}`);
await new Promise<void>((done) => {
  run({ files, concurrency: 1 })
    .on('test:pass', ({ details }) => details.type !== 'suite' && count(true))
    .on('test:fail', ({ details }) => details.type !== 'suite' && count(false))
    .on('end', done)
    .compose(spec)
    .pipe(process.stdout);
});

const elements = await testElements(root, { update: process.argv.includes('--update') });
total.passed += elements.passed;
total.failed += elements.failed;

console.log('\nPictures beside the reviewed ones');
const pictures = await comparePictures();
total.passed += pictures.passed;
total.failed += pictures.failed;

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
