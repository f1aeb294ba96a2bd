import { type Tables } from './table.ts';

interface Claim {
  id: string;
  claim: string;
  year: number;
  stated: number | string | null;
  unit: string | null;
  official: string | null;
  official_source: string | null;
  verdict: string;
}

/** Generates claims.md: the statements of the original page beside the official figures. */
export function claimsPage(tables: Tables): string {
  const escapeCell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = tables.rows<Claim>('page-claims').map(({ claim, year, stated, unit, official, official_source: source, verdict }) => {
    const officialCell = official === null ? (source ?? '') : `**${official}**${source ? `; ${source}` : ''}`;
    return `| ${[`${claim}, ${year}`, [stated, unit].filter((part) => part !== null).join(' '), officialCell, verdict].map(escapeCell).join(' | ')} |`;
  });
  return `# Statements of the original page, and the official figures

“US-Japan Imports and Exports”, Asia Matters for America, East-West Center. Generated from \`data/tables/page-claims.csv\` by
\`npm run data\`; \`tests/data/claims.test.ts\` computes the official figures from the slices.

| The page states | Its figure | Official figure | Verdict |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
