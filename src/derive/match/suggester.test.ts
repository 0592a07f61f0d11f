import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { pairsOf, similarityOf } from './similar-names';
import { leastSimilarity, type Named, suggester } from './suggester';

const [sample] = suining2021.indicators;

const named = (name: string, measure: string): Named => ({
  indicator: sample as Named['indicator'],
  name,
  pairs: pairsOf(name),
  section: '',
  measure,
});

it('finds the same as if each were held against each', () => {
  const one = fc
    .tuple(fc.stringMatching(/^[资金投入危房户人]{1,7}$/), fc.constantFrom('户', '人'))
    .map(([name, measure]) => named(name, measure));
  fc.assert(
    fc.property(
      fc.array(one, { maxLength: 30 }),
      fc.array(one, { maxLength: 5 }),
      fc.integer({ min: 1, max: 6 }),
      (others, asked, most) => {
        const isOpen = ({ name }: Named) => !name.startsWith('人');
        const suggest = suggester(others);
        for (const a of asked) {
          const all = others.flatMap((other) => {
            const common = [...a.pairs].filter((pair) => other.pairs.has(pair)).length;
            const similarity = similarityOf(common, a.pairs.size, other.pairs.size);
            const isAlike = a.measure === other.measure && isOpen(other) && similarity >= leastSimilarity;
            return isAlike ? [{ other, similarity }] : [];
          });
          all.sort((x, y) => y.similarity - x.similarity);
          expect(suggest(a, most, isOpen)).toEqual(all.slice(0, most));
        }
      },
    ),
  );
});
