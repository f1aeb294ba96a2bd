import type { Comparison } from './comparison.ts';
import { expectedFacts, expectedFactsOf, type ExpectedFact } from './facts.ts';
import { count, stated, type Figure, type Lang } from './figure.ts';
import { home, partnerAttribute } from './partners.ts';
import { factNames, shownFact } from './shown.ts';
import { sourceFigures } from './source-line.ts';

/** Numbers of the labels of facts. */
const inLabels: Figure[] = [
  count(2),
  // The sources of the estimate leave out smaller establishments.
  count(4),
  count(7),
  count(10),
  stated('rank', '10'),
  stated('amount', '1.5 billion dollars', '15億ドル'),
  stated('amount', '$1.5 billion'),
  stated('amount', '$1 billion', '10億ドル'),
  stated('percent', '20%', '20％'),
];

/** Compares the facts of a partner in every year, and their names. */
export function compareFacts(comparison: Comparison, lang: Lang, partner = home): void {
  const facts = partner === home ? expectedFacts() : expectedFactsOf(partner);
  const names = new Set(facts.map(({ name }) => name));
  comparison.start('trade-fact', [partner], lang);
  for (const name of factNames(partner)) if (!names.has(name)) comparison.report(name, '', 'is not recomputed');
  for (const fact of facts) compareFact(comparison, fact, partner, lang);
}

function compareFact(comparison: Comparison, expected: ExpectedFact, partner: string, lang: Lang): void {
  const { name, year, tables, figures, may = [], place, absolute } = expected;
  const attributes = { ...partnerAttribute(partner), year, lang };
  comparison.start('trade-fact', { name, ...attributes }, lang);
  const shown = shownFact(name, attributes);
  if (!shown || !figures) {
    comparison.figures++;
    if (shown && !figures) comparison.report('figure', shown.figure, 'expected none');
    if (!shown && figures)
      comparison.report('figure', 'none', `expected ${figures.flatMap((figure) => figure.texts('sentence', lang)).join()}`);
    return;
  }
  comparison.text('figure', shown.figure, figures, may);
  comparison.text('spoken figure', shown.spokenFigure ?? shown.figure, figures, may);
  comparison.text('spoken', shown.spoken, [count(year)], [...figures, ...inLabels]);
  const source = sourceFigures({ tables });
  const inAreaNote = partner === 'EU' ? [count(2019), count(2020)] : [];
  comparison.text('title', shown.title, [count(year), ...source.must, ...inAreaNote], [...source.may, ...inLabels]);
  if (place && !shown.figure.includes(place[lang])) comparison.report('figure', shown.figure, `expected ${place[lang]}`);
  if (absolute) comparison.text('absolute figure', shownFact(name, { ...attributes, absolute: true })?.figure ?? '', absolute, []);
}
