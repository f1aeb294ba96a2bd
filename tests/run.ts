/** `npm test`: builds, then runs everything else side by side. The last line is `N passed, N failed`. */
import { findBrowser } from './browser.ts';
import { checks } from './check.ts';
import { elementsParts } from './elements.ts';
import { needWordPress } from './embedding/wordpress/install.ts';
import { comparePictures } from './pictures/compare.ts';
import { screenReaderParts } from './screen-reader.ts';
import { commandPart } from './support/command-part.ts';
import { longTests, nodePart, unitTests, wordPressTests } from './support/node-tests.ts';
import { exitWith, runParts } from './support/parts.ts';

/** The tests in WordPress. Without WordPress they are named and left out. */
function findWordPressTests(): string[] {
  try {
    needWordPress();
    return wordPressTests();
  } catch (error) {
    console.log(`Not tested in WordPress. ${(error as Error).message}`);
    return [];
  }
}

// Missing browsers and WordPress are installed one after the other, before anything runs side by side.
process.env.CHROME_PATH = findBrowser();
const elements = elementsParts();
const screenReader = screenReaderParts();
const fileParts = [...findWordPressTests(), ...longTests()].map((file) => nodePart(file, [file]));

const build = await runParts([commandPart('Build', 'npm', 'run', 'build', '--silent')]);
if (build.failed) exitWith(build);

const rest = await runParts([
  // Long parts come first, so that short ones fill the cores at the end.
  ...elements,
  { name: 'Pictures', run: (print) => comparePictures({ print }) },
  ...fileParts,
  nodePart('Unit tests', unitTests()),
  ...checks,
]);
// Alone, so that Orca answers before it is thought to be silent.
const heard = await runParts(screenReader);
exitWith(build, rest, heard);
