/** `npm run conformance`: writes the guide to accessibility and the conformance statement from `stories/conformance.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { markdownTable } from './markdown-table.ts';

const results = ['met', 'not met', 'not applicable'] as const;
type Result = (typeof results)[number];

/** A heuristic or a criterion, whether the charts meet it, and the tests that show it. */
export interface ConformanceRow {
  id: string;
  name: string;
  /** Of a criterion of WCAG. */
  level?: 'A' | 'AA';
  result: Result;
  remark: string;
  /** Tests in a browser, and transcripts of a screen reader. A name that ends with … stands for all tests whose names begin with it. */
  tests: { file: string; name: string }[];
}

export interface Conformance {
  chartability: ConformanceRow[];
  wcag: ConformanceRow[];
}

/** The guides that are written from the table. */
export const guides = { 'conformance.md': conformanceGuide, 'accessibility-statement.md': statement };

const folder = new URL('../stories/', import.meta.url);
export const readConformance = (): Conformance => JSON.parse(readFileSync(new URL('conformance.json', folder), 'utf8')) as Conformance;

/** How many rows have each result: `41 met, 9 not met, 0 not applicable`. */
export const countsOf = (rows: readonly ConformanceRow[]): string =>
  results.map((result) => `${rows.filter((row) => row.result === result).length} ${result}`).join(', ');

const testsOf = ({ tests }: ConformanceRow): string =>
  tests.map(({ file, name }) => `\`${name}\` (${file.split('/').at(-1)})`).join('<br>');

const generated = '<!-- Written by `npm run conformance` from stories/conformance.json. -->';

function conformanceGuide({ chartability, wcag }: Conformance): string {
  return `${generated}

# Accessibility

What every chart does for each of the 50 heuristics of [Chartability](https://chartability.github.io/POUR-CAF/) and for each criterion
of [WCAG 2.2](https://www.w3.org/TR/WCAG22/), levels A and AA. Every “met” has tests, which run in a browser with every \`npm test\`; the run
fails if a test that is named here does not pass. A name that ends with … stands for all tests that begin with it. The tests are in
\`tests/elements\`. “Orca with Firefox” stands for a reviewed transcript in \`tests/output/screen-reader\` of what the screen reader Orca says,
key by key; the run fails if it says anything else. axe also checks every story, in \`tests/pages/stories.test.ts\`. The same results in the form of a VPAT are in the
[statement](accessibility-statement.md).

## Chartability

${countsOf(chartability)}.

${markdownTable(
  ['#', 'Heuristic', 'Result', 'Charts', 'Tests'],
  chartability.map((row) => [row.id, row.name, `**${row.result}**`, row.remark, testsOf(row)]),
)}

## WCAG 2.2, A and AA

${countsOf(wcag)}.

${markdownTable(
  ['Criterion', 'Level', 'Result', 'Charts', 'Tests'],
  wcag.map((row) => [`${row.id} ${row.name}`, row.level ?? '', `**${row.result}**`, row.remark, testsOf(row)]),
)}
`;
}

/** The criteria that WCAG 2.2 adds to those of EN 301 549 V3.2.1. */
const newCriteria = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

/** The terms of a VPAT. A criterion that is not met is met in part: its remark says where it is not. */
const terms: Record<Result, string> = { met: 'Supports', 'not met': 'Partially Supports', 'not applicable': 'Not Applicable' };

function statement({ wcag }: Conformance): string {
  const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    name: string;
    version: string;
  };
  const tableOf = (level: 'A' | 'AA'): string =>
    markdownTable(
      ['Criterion', 'EN 301 549', 'Conformance level', 'Remarks'],
      wcag
        .filter((row) => row.level === level)
        .map((row) => [
          `${row.id} ${row.name}`,
          newCriteria.includes(row.id) ? 'new in WCAG 2.2' : `9.${row.id}`,
          terms[row.result],
          row.remark,
        ]),
    );
  return `${generated}

# Accessibility conformance statement

In the form of a VPAT® 2.5 (WCAG and EN 301 549 editions).

- **Product**: ${name} ${version}, custom elements that draw charts of trade figures in a web page.
- **Scope**: the elements. Criteria for whole pages and sets of pages apply to the page that contains them.
- **Evaluation methods**: automated tests in Chromium, Firefox and WebKitGTK, with keyboard, mouse, touch and emulated media; axe; and
  reviewed transcripts of the screen reader Orca with Firefox. The [guide to accessibility](conformance.md) names the tests for each
  criterion. Safari, phones, NVDA, JAWS and VoiceOver were not used.
- **Standards**: [WCAG 2.2](https://www.w3.org/TR/WCAG22/), levels A and AA; chapter 9 (web) of EN 301 549 V3.2.1. Its clause 9.4.1.1
  (Parsing) is left out of WCAG 2.2 and always met. Chapters 5 to 8 and 10 to 13 concern hardware, documents, software and services.

${countsOf(wcag)}. “Partially Supports” means that the criterion is not met; the remark says where.

## Table 1: level A

${tableOf('A')}

## Table 2: level AA

${tableOf('AA')}
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const conformance = readConformance();
  for (const [name, write] of Object.entries(guides)) writeFileSync(new URL(name, folder), write(conformance));
}
