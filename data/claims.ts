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

/** What the page that the kit re-creates states, beside the official figures, as a page of its own. */
export function claimsPage(tables: Tables): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = tables.rows<Claim>('page-claims').map(({ claim, year, stated, unit, official, official_source: source, verdict }) => {
    const found = official === null ? (source ?? '') : `**${official}**${source ? `; ${source}` : ''}`;
    return `| ${[`${claim}, ${year}`, [stated, unit].filter((part) => part !== null).join(' '), found, verdict].map(cell).join(' | ')} |`;
  });
  return `# What the page states, and what the official figures say

“US-Japan Imports and Exports”, Asia Matters for America, East-West Center. Generated from \`data/tables/page-claims.csv\` by
\`npm run data\`; \`tests/data/claims.test.ts\` computes the official figures anew from the slices.

| The page states | Its figure | Official figure | Verdict |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
