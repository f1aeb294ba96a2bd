import type { ConformanceRow } from '../../build/conformance.ts';

interface PassedTest {
  file: string;
  name: string;
}

/** The folders of what a row of the table of conformance can name: tests in a browser, and transcripts of a screen reader. */
export const claimFolders = { browserTests: 'tests/elements/', transcripts: 'tests/output/screen-reader/' };

/** The rows with the tests of one folder. Those of the other one run at another time. */
export const claimsIn = (folder: keyof typeof claimFolders, rows: readonly ConformanceRow[]): ConformanceRow[] =>
  rows.map((row) => ({ ...row, tests: row.tests.filter(({ file }) => file.startsWith(claimFolders[folder])) }));

/** What a row names for the transcript of a page. It passes if the screen reader says the same as in the transcript. */
export const transcriptTest = (page: string): PassedTest => ({ file: `${claimFolders.transcripts}${page}.txt`, name: 'Orca with Firefox' });

/** The tests that rows of the table of conformance name, and that did not pass. One message for each. */
export function findUnproven(rows: readonly ConformanceRow[], passed: readonly PassedTest[]): string[] {
  return rows.flatMap(({ id, tests }) =>
    tests
      .filter(
        (claim) =>
          !passed.some(({ file, name }) => {
            const isSame = claim.name.endsWith('…') ? name.startsWith(claim.name.slice(0, -1)) : name === claim.name;
            return isSame && file === claim.file;
          }),
      )
      .map(({ file, name }) => `Conformance, ${id}: no test “${name}” of ${file} passed.`),
  );
}
