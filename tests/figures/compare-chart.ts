import { compareDescription } from './compare-description.ts';
import { cellTextProblem } from './cell-text.ts';
import type { Comparison } from './comparison.ts';
import { parseCsv } from './csv.ts';
import type { ExpectedChart, ExpectedMark } from './expected.ts';
import type { Figure, Lang } from './figure.ts';
import { isInClass, legendClass } from './legend-class.ts';
import type { ShownChart, ShownTable, ShownText } from './shown.ts';
import { sourceFigures } from './source-line.ts';

/** Compares everything that a chart shows with its recomputation. */
export function compareChart(comparison: Comparison, expected: ExpectedChart, shown: ShownChart, lang: Lang): void {
  comparison.start(expected.tag, expected.attributes, lang);
  compareSentences(comparison, expected, expected.isTakeawayOnly ? shown.ownTexts : shown.texts, lang);
  if (expected.isTakeawayOnly) return;
  compareMarks(comparison, expected, shown, lang);
  compareDescription(comparison, expected, shown, lang);
  if (shown.texts.some(({ place }) => place === 'class')) compareLegend(comparison, expected, shown, lang);
  const table = shown.table();
  compareTable(comparison, expected, table);
  compareFiles(comparison, expected, table);
}

const figuresOf = ({ spoken, tip, others }: ExpectedMark): readonly Figure[] => [...spoken, ...tip, ...others];

function compareSentences(comparison: Comparison, expected: ExpectedChart, texts: readonly ShownText[], lang: Lang): void {
  const { common, title, takeaway, notes } = expected;
  const textsIn = (place: ShownText['place']): ShownText[] => texts.filter((text) => text.place === place && text.of === undefined);
  for (const { place, text } of textsIn('title')) comparison.text(place, text, title, common);
  for (const { place, text } of textsIn('summary')) comparison.text(place, text, title.slice(0, 1), [...title, ...common]);
  for (const { place, text } of textsIn('note')) comparison.text(place, text, [], [...common, ...notes]);
  const source = sourceFigures(expected);
  for (const { place, text } of textsIn('source')) comparison.text(place, text, source.must, [...source.may, ...notes]);
  for (const { place, text } of textsIn('takeaway')) {
    const named = [...expected.marks.values()].filter(({ name }) => name[lang] && text.toLowerCase().includes(name[lang].toLowerCase()));
    comparison.text(place, text, takeaway.must, [...common, ...takeaway.may, ...named.flatMap(figuresOf)]);
    for (const words of takeaway.words?.[lang] ?? []) if (!text.includes(words)) comparison.report(place, text, `expected “${words}”`);
  }
  const labels = textsIn('label').map(({ text }) => text);
  comparison.text('label', labels.join('\n'), expected.labels, common, 'label');
  const units = new Set(labels.concat(texts.filter(({ place }) => place === 'label').map(({ text }) => text)).flatMap(unitOf));
  if (units.size > 1) comparison.report('label', [...units].join(), 'expected one unit in a drawing');
}

/** The unit of the amounts on labels. */
const unitOf = (text: string): string[] => text.match(/(?<=\$[\d,.]+ )\w+|(?<=\d)[億万](?=ドル)/g) ?? [];

function compareMarks(comparison: Comparison, { common, marks }: ExpectedChart, shown: ShownChart, lang: Lang): void {
  for (const id of marks.keys()) if (!shown.marks.some((mark) => mark.id === id)) comparison.report('marks', id, 'is missing');
  for (const { id, name, value } of shown.marks) {
    const expected = marks.get(id);
    if (!expected) {
      comparison.report('marks', id, 'is not expected');
      continue;
    }
    if (expected.name[lang] && name !== expected.name[lang]) comparison.report('name', name, `expected ${expected.name[lang]}`);
    comparison.raw(`value of ${id}`, value, expected.value, expected.valueError);
  }
  for (const { place, text, of = '' } of shown.texts) {
    const mark = marks.get(of);
    if (!mark) continue;
    const may = [...common, ...figuresOf(mark)];
    if (place === 'spoken') comparison.text(place, text, mark.spoken, may);
    if (place === 'spoken' && mark.words && !text.includes(mark.words[lang]))
      comparison.report(place, text, `expected “${mark.words[lang]}”`);
    if (place === 'tip') comparison.text(place, text, mark.tip, may);
    if (place === 'facts') comparison.text(place, text, [...mark.spoken, ...mark.tip], may);
    if (place === 'label') comparison.text(place, text, mark.labels, may, 'label');
  }
}

/** A region must be in the class that its legend item describes, and the counts must add up. */
function compareLegend(comparison: Comparison, { marks, attributes }: ExpectedChart, { texts }: ShownChart, lang: Lang): void {
  const items = texts.filter(({ place, of }) => place === 'class' && of === undefined);
  const total = items.reduce((sum, { text }) => sum + legendClass(text).count, 0);
  comparison.raw('sum of the legend', total, marks.size);
  let uncertain = 0;
  for (const { text } of items) {
    const inItem = texts.filter((one) => one.place === 'class' && one.of !== undefined && one.text === text);
    comparison.raw(`legend ${text}`, legendClass(text).count, inItem.length);
    for (const { of = '' } of inItem) {
      comparison.figures++;
      const value = marks.get(of)?.classValue?.[lang] ?? null;
      const legend = legendClass(text);
      const isRank = attributes.measure === 'rank';
      // The class of an interval is that of its certain end.
      const [possible, certain] = typeof value === 'object' ? (value ?? []) : [value, value];
      const isRight = certain === undefined ? !legend.bounds : isInClass(certain, legend, isRank, text);
      if (!isRight) comparison.report(`class of ${of}`, text, `its figure is ${String(value)}`);
      if (possible !== undefined && !isInClass(possible, legend, isRank, text)) uncertain++;
    }
  }
  const shownUncertain = texts.filter(({ place }) => place === 'uncertain').map(({ text }) => legendClass(text).count);
  comparison.raw('uncertain regions of the legend', shownUncertain[0] ?? 0, uncertain);
}

function compareTable(comparison: Comparison, { title, rows, totals = {}, common, notes, marks }: ExpectedChart, shown: ShownTable): void {
  for (const id of rows.keys()) if (!shown.rows.some((row) => row.id === id)) comparison.report('rows', id, 'is missing');
  for (const { id, cells } of shown.rows) {
    const expected = id === 'total' ? totals : (rows.get(id) ?? {});
    for (const [column, { value, text }] of Object.entries(cells)) {
      const place = `row ${id}, column ${column}`;
      const cell = expected[column];
      if (cell) {
        comparison.raw(place, value, cell.raw, cell.error);
        const problem = cellTextProblem(text, cell);
        if (problem) comparison.report(place, text, problem);
      } else if (typeof value !== 'string') comparison.report(place, text, 'is not recomputed');
    }
    for (const column of Object.keys(expected)) if (!(column in cells)) comparison.report(`row ${id}`, column, 'is no column of the table');
  }
  for (const { place, text, of = '' } of shown.texts) {
    if (place === 'caption') comparison.text(place, text, title, common);
    if (place === 'column') comparison.text(place, text, [], common);
    if (place === 'row note') comparison.text(place, text, [], [...common, ...notes, ...(marks.has(of) ? figuresOf(marks.get(of)!) : [])]);
  }
}

/** The raw figures of the downloads are those of the table. */
function compareFiles(comparison: Comparison, { rows, totals }: ExpectedChart, shown: ShownTable): void {
  const [, ...records] = parseCsv(shown.csv);
  const objects = (JSON.parse(shown.json) as { rows: ({ code: string } & Record<string, unknown>)[] }).rows;
  shown.rows.forEach(({ id, cells }, i) => {
    const [code, ...values] = records[i] ?? [];
    if (code !== id || (objects[i]?.code !== id && id !== 'total')) comparison.report('downloads', code ?? '', `expected row ${id}`);
    Object.keys(cells).forEach((column, at) => {
      const expected = (id === 'total' ? totals : rows.get(id))?.[column];
      if (!expected || shown.shownOnly.includes(column)) return;
      comparison.raw(`CSV, row ${id}, column ${column}`, values[at] ? Number(values[at]) : null, expected.raw, expected.error);
      comparison.raw(`JSON, row ${id}, column ${column}`, objects[i]?.[column], expected.raw, expected.error);
    });
  });
}
