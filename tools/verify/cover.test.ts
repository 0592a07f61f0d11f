import { describe, expect, it } from 'vitest';
import { uncovered } from './cover';

const source = '为1.42万套易地搬迁住房进行确权登记,颁发证书;新(改)建道路。';

describe('a text held against its source', () => {
  it.each([['易地搬迁住房确权登记'], ['证书'], ['1.42万套'], ['新（改）建道路'], ['住房、证书；道路'], ['']])(
    'has nothing to add in %j',
    (text) => {
      expect(uncovered(text, [source])).toEqual([]);
    },
  );

  it.each([
    ['搬迁住房产权登记', ['产']],
    ['确权登记的住房', ['的']],
    ['全市道路', ['全市']],
    ['新区', ['新区']],
    ['1.43万套', ['3']],
    ['搬迁学校与道路桥梁', ['学校与', '桥梁']],
    ['书', []],
    ['笔', ['笔']],
  ])('in %j adds %j', (text, added) => {
    expect(uncovered(text, [source])).toEqual(added);
  });

  it('may have words of ours, and one character between them that stands there', () => {
    expect(uncovered('登记的住房', [source], ['的'])).toEqual([]);
    expect(uncovered('登记的房', [source], ['的'])).toEqual([]);
    expect(uncovered('登记的村', [source], ['的'])).toEqual(['村']);
    expect(uncovered('住房（套）', [source])).toEqual([]);
    expect(uncovered('住房（户）', [source])).toEqual(['户']);
  });

  it('is held against each source by itself', () => {
    // 搬 ends the first and 房 begins the second: 搬房 stands in neither.
    expect(uncovered('搬房', ['易地搬', '房屋'])).toEqual(['搬房']);
    expect(uncovered('房屋搬', ['易地搬', '房屋'])).toEqual(['搬']);
  });
});
