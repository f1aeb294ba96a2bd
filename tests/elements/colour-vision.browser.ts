import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { TradeComposition } from '../../src/elements/trade-composition/trade-composition.ts';
import { contrast, deficiencies, difference, type Rgb } from '../support/colour.ts';
import { looks, placeIn, resetLook, statesOf } from './looks.ts';
import { all, itWith } from './page.ts';
import { backgroundOf, fillsOf, lineOf } from './paint.ts';

type Deficiency = keyof typeof deficiencies;

/** Three times the smallest difference that people notice (0.02 in OKLab, as CSS Color 4 says). */
const clearDifference = 0.06;

/** The deficiencies with which two colours look alike. */
const alikeWith = (a: Rgb, b: Rgb): Deficiency[] =>
  (Object.keys(deficiencies) as Deficiency[]).filter((deficiency) => difference(a, b, deficiency) < clearDifference);

/** The texture of a shape, or nothing for a plain one. */
const textureOf = (shape: SVGElement): string => (fillsOf(shape).length > 1 ? getComputedStyle(shape).fill : '');

const plainLooks = looks.filter(({ isStrong }) => !isStrong);

describe('with any colour vision', () => {
  afterEach(resetLook);

  for (const look of plainLooks)
    for (const markup of [
      '<state-map year="2013"></state-map>',
      '<state-map compare="2013"></state-map>',
      '<prefecture-map></prefecture-map>',
    ])
      it(`any two classes of a map differ in colour or in texture, ${look.name}: ${markup}`, async () => {
        const element = await placeIn(look, markup);
        const classes = all(element, '.swatch').filter((swatch) => !swatch.matches('.none, .bare'));
        expect(classes.length).to.be.at.least(6);
        const alike = classes.flatMap((a, i) =>
          classes.slice(i + 1).flatMap((b) => {
            if (textureOf(a) !== textureOf(b)) return [];
            return alikeWith(fillsOf(a)[0]!, fillsOf(b)[0]!).map(
              (deficiency) => `${a.getAttribute('class')}, ${b.getAttribute('class')}: ${deficiency}`,
            );
          }),
        );
        expect(alike).to.deep.equal([]);
      });

  for (const look of plainLooks)
    it(`neighbouring parts of a composition differ in colour, in every year, ${look.name}`, async () => {
      const alike = new Set<string>();
      for (const classification of ['sitc', 'naics']) {
        const element = await placeIn<TradeComposition>(look, `<trade-composition classification="${classification}"></trade-composition>`);
        const [first, last] = ['min', 'max'].map((end) => Number(all(element, '.years input')[0]!.getAttribute(end)));
        for (let year = first!; year <= last!; year++) {
          element.year = year;
          await element.updateComplete;
          for (const flow of ['exports', 'imports']) {
            const parts = all(element, `[data-drawn^=${flow}] .part`);
            expect(parts.length, `${year}`).to.be.at.least(5);
            parts.slice(1).forEach((part, i) => {
              const deficiencies = alikeWith(fillsOf(part)[0]!, fillsOf(parts[i]!)[0]!);
              if (deficiencies.length)
                alike.add(`${parts[i]!.getAttribute('class')}, ${part.getAttribute('class')}: ${deficiencies.join()}`);
            });
          }
        }
      }
      expect([...alike]).to.deep.equal([]);
    });

  for (const look of looks)
    itWith(look.need, `neighbouring parts of a composition have a gap or a line between them, ${look.name}`, async () => {
      for (const state of await statesOf('<trade-composition></trade-composition>')) {
        const element = await placeIn(look, state);
        // A part as small as a line has none of its own.
        for (const part of all<SVGGeometryElement>(element, '.part:not(.thin)')) {
          expect(parseFloat(getComputedStyle(part).strokeWidth)).to.be.at.least(0.7);
          const line = lineOf(part);
          const surface = backgroundOf(part.closest('svg')!);
          expect(contrast(line, surface) === 1 || contrast(line, surface) >= 3, part.getAttribute('class')!).to.equal(true);
        }
      }
    });

  for (const look of plainLooks)
    it(`the lines of exports and imports differ in colour, and where their greys are alike, in their names beside them, ${look.name}`, async () => {
      const element = await placeIn(look, '<trade-balance year="2014"></trade-balance>');
      const lines = ['exports', 'imports'].map((flow) => all<SVGGeometryElement>(element, `.line.${flow}`)[0]!);
      const [exports, imports] = lines.map((line) => lineOf(line)) as [Rgb, Rgb];
      expect(alikeWith(exports, imports)).to.have.members(
        difference(exports, imports, 'achromatopsia') < clearDifference ? ['achromatopsia'] : [],
      );
      for (const [i, name] of ['Exports', 'Imports'].entries()) {
        const text = all(element, `text.name.${name.toLowerCase()}`)[0]!;
        expect(text.textContent.trim()).to.equal(name);
        // The name stands where its line ends.
        const [label, line] = [text.getBoundingClientRect(), lines[i]!.getBoundingClientRect()];
        expect(label.left).to.be.within(line.right, line.right + 20);
      }
    });
});
