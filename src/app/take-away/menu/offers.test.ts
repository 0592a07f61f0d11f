import { describe, expect, it } from 'vitest';
import { chinese } from '../../../format/locale';
import { suining2021 } from '../../../indicators/suining-2021/edition';
import type { Subject } from '../../../ui/take-away/take-away-context';
import { createContext } from '../../../views/context';
import { describeIndicators } from '../../../views/list/describe-indicators';
import { plainTable } from '../../../views/list/table-query';
import { describeDeck } from '../../../views/slide/describe-deck';
import { plainStage } from '../../../views/slide/stage-query';
import type { Screen } from '../../address/route-types';
import { offersOf } from './offers';

const whole = createContext(chinese, suining2021, new Set());
const medical = createContext(chinese, suining2021, new Set(['medical']));

const offered = (subject: Subject, screen: Screen = { name: 'overview' }, context = whole) =>
  offersOf({
    context,
    subject,
    screen,
    query: plainStage,
    table: plainTable,
    slides: 10,
    pictures: 4,
    figures: 20,
    sentence: '一句话。',
  });
const titles = (...of: Parameters<typeof offered>) =>
  offered(...of).map(({ title, format }) => (format === null ? title : `${title} ${format}`));

const files = ['汇报 PPTX', '数据表 XLSX', '报告 DOCX', '一页纸（Word） DOCX', '会议包 ZIP'];

describe('what is offered', () => {
  it('of a screen: the files of the view, and the screen as a picture where it is one', () => {
    expect(titles({ kind: 'screen' })).toEqual([...files, '图片，横版 PNG', '图片，竖版 PNG']);
    expect(titles({ kind: 'screen' }, { name: 'area', area: 'funding' })).toEqual([
      ...files.slice(0, 3),
      '本部分报告 DOCX',
      ...files.slice(3),
      '长图 PNG',
      '长图，矢量 SVG',
    ]);
    // The message of the year is none of a sector.
    expect(titles({ kind: 'screen' }, { name: 'overview' }, medical)).toEqual(files);
  });

  it('of a screen that is a picture or a table: that first', () => {
    const ofScreen = (screen: Screen, context = whole) => titles({ kind: 'screen' }, screen, context);
    const table = ['这张表 XLSX', '复制数据'];
    expect(ofScreen({ name: 'growth' })).toEqual(['长图 PNG', '长图，矢量 SVG', ...table, ...files]);
    // Nothing of medical care has a growth.
    expect(ofScreen({ name: 'growth' }, medical)).toEqual(files);
    expect(ofScreen({ name: 'indicators' })).toEqual([...table, ...files]);
    expect(ofScreen({ name: 'one-page' })[0]).toBe('一页纸（Word） DOCX');
    expect(ofScreen({ name: 'method' })[0]).toBe('数据表 XLSX');
  });

  it('of a picture: itself, its cells, its table', () => {
    const [picture] = suining2021.plan.pictures;
    expect(titles({ kind: 'picture', id: picture?.id ?? '' })).toEqual([
      '图片，横版 PNG',
      '图片，竖版 PNG',
      '图片，透明底 PNG',
      '矢量图 SVG',
      '复制为图片',
      '复制数据',
      '数据表 XLSX',
    ]);
  });

  it('of a figure: a picture, and its number, sentence and footnote as words', () => {
    const figure = { kind: 'figure', reference: 'funding.linkage.total' } as const;
    expect(titles(figure).slice(-3)).toEqual(['复制数字', '复制句子', '复制脚注']);
    const texts = offered(figure).flatMap(({ order }) => (order.kind === 'copy-text' ? [order.text] : []));
    expect(texts[0]).toBe('8.73亿元');
    expect(texts[2]).toContain('遂宁年鉴');
  });

  it('of a worked-out figure: words alone', () => {
    expect(titles({ kind: 'figure', reference: 'previous_funding.linkage.total' })[0]).toBe('复制数字');
  });

  it('of a table: the rows that it shows', () => {
    const view = describeIndicators(whole, { ...plainTable, section: 'funding' });
    const subject = { kind: 'table', table: view.wholeTable, query: view.query } as const;
    expect(titles(subject)).toEqual(['这张表 XLSX', '复制数据', '数据表 XLSX']);
    const [first] = offered(subject);
    expect(first?.order.kind === 'table' && first.order.table().rows.length).toBe(view.table.rows.length);
  });

  it('of a slide: the deck that it is of, in the light or the dark, and itself', () => {
    const [slide] = describeDeck(whole, plainStage).slides;
    if (slide === undefined) throw new Error('a deck without a slide');
    expect(titles({ kind: 'slide', slide })).toEqual([
      '汇报 PPTX',
      '这一页 PNG',
      '图片，竖版 PNG',
      '矢量图 SVG',
      '复制为图片',
    ]);
    expect(offered({ kind: 'slide', slide })[0]?.other?.order).toMatchObject({ kind: 'slides', dark: true });
  });
});
