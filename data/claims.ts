import { type Tables } from './table.ts';

/** The verdicts on a statement, with what they mean, in the order of the counts. */
const verdicts = {
  agrees: 'the official figure is what the page states, at the precision of the page',
  differs: 'the official figure is another one',
  'not comparable': 'official figures exist only for something else: goods without services, or an estimate of where goods are made',
  'not checkable': 'the tables cannot confirm or refute the statement',
} as const;

type Verdict = keyof typeof verdicts;

/** A row of page-claims: a statement of the original page beside the official figure. */
export interface Claim {
  id: string;
  claim: string;
  year: number;
  stated: number | null;
  unit: string | null;
  official: string | null;
  official_source: string | null;
  verdict: Verdict;
  reason: string | null;
}

const escapeCell = (text: string): string => text.replaceAll('|', '\\|');
const joined = (parts: (string | number | null)[], separator: string): string => parts.filter((part) => part !== null).join(separator);

function tableRow({ claim, year, stated, unit, official, official_source: source, verdict, reason }: Claim): string {
  const officialFigure = official && joined([`**${official}**`, source], '; ');
  const cells = [`${claim}, ${year}`, joined([stated, unit], ' '), officialFigure ?? 'none', joined([`**${verdict}**`, reason], '. ')];
  return `| ${cells.map(escapeCell).join(' | ')} |`;
}

/** Generates claims.md: the statements of the original page beside the official figures. */
export function claimsPage(tables: Tables): string {
  const claims = tables.rows<Claim>('page-claims');
  const counts = Object.entries(verdicts).map(([verdict, meaning]) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return `| ${verdict} | ${count} | ${meaning} |`;
  });
  return `# Statements of the original page, and the official figures

“US-Japan Imports and Exports”, Asia Matters for America, East-West Center: ${claims.length} statements on 2013 and 2014. Generated from
\`data/tables/page-claims.csv\` by \`npm run data\`; \`tests/data/claims.test.ts\` computes every official figure and verdict from the
tables. The article has a note on each statement.

| Verdict | Statements | Meaning |
| --- | --- | --- |
${counts.join('\n')}

| The page states | Its figure | Official figure | Verdict |
| --- | --- | --- | --- |
${claims.map(tableRow).join('\n')}
`;
}
