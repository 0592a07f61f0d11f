import { paperTheme } from '../../src/exports/design';
import type { Chart } from '../../src/exports/ooxml/chart/chart';
import type { Deck } from '../../src/exports/ooxml/deck/deck';
import type { OfficeDocument } from '../../src/exports/ooxml/document/document';
import type { FileProperties } from '../../src/exports/ooxml/properties';
import { chartRows } from '../../src/exports/ooxml/workbook/sheet';
import type { Workbook } from '../../src/exports/ooxml/workbook/workbook';

/** Small files with one of everything that can be written, of no city. */

const theme = paperTheme('Example & Co');

const properties: FileProperties = {
  title: 'A <title> & more',
  subject: 'subject',
  category: 'category',
  author: 'author',
  keywords: ['one', 'two'],
  description: 'description',
  language: 'zh-CN',
  date: new Date(2026, 10, 28),
  custom: { 条线: '医疗' },
};

const exampleChart: Chart = {
  description: '两年',
  corner: '年份',
  lies: true,
  isStacked: false,
  categories: ['2020年', '2021年'],
  series: [
    {
      name: '亿元',
      points: [
        { digits: '7.70', format: '"约"0.00"亿元"', text: null, tone: 'first', isDerived: true },
        { digits: '8.73', format: '0.00"亿元"', text: null, tone: 'first', isDerived: false },
      ],
    },
  ],
  labels: 'behind',
  min: 0,
  max: 11,
  hasTrack: false,
};

const stackedChart: Chart = {
  ...exampleChart,
  lies: false,
  isStacked: true,
  labels: 'middle',
  categories: ['合计', '其中'],
  series: [
    {
      name: '甲',
      points: [null, { digits: '1.1', format: '0.0"万人"', text: null, tone: 'second', isDerived: false }],
    },
    {
      name: '乙',
      points: [
        { digits: '1.48', format: '0.00"万人"', text: null, tone: 'soft', isDerived: false },
        { digits: '0.3766', format: '0.0000', text: '3766人', tone: 'first', isDerived: false },
      ],
    },
  ],
};

const line = (text: string, size: number) => [{ runs: [{ text, size }] }];
const title = { x: 48, y: 40, width: 800, height: 60 };

export const exampleDeck: Deck = {
  width: 960,
  height: 540,
  theme,
  properties,
  sections: [{ name: '一', from: 0 }],
  layouts: [
    {
      id: 'cover',
      name: '封面',
      background: 'accent1',
      shapes: [],
      placeholders: [
        { id: 'title', type: 'title', prompt: '标题', box: title, size: 44, colour: 'lt1' },
        {
          id: 'number',
          type: 'number',
          prompt: '页码',
          box: { x: 850, y: 500, width: 60, height: 20 },
          size: 12,
        },
      ],
    },
    {
      id: 'picture',
      name: '图与数',
      shapes: [],
      placeholders: [
        { id: 'title', type: 'title', prompt: '标题', box: title, size: 30 },
        {
          id: 'kicker',
          type: 'text',
          prompt: '部分',
          box: { x: 48, y: 20, width: 560, height: 20 },
          size: 12,
        },
        {
          id: 'body',
          type: 'content',
          prompt: '图',
          box: { x: 48, y: 120, width: 560, height: 340 },
          size: 16,
        },
      ],
    },
  ],
  slides: [
    {
      layout: 'cover',
      texts: { title: line('封面', 44) },
      shapes: [
        {
          kind: 'group',
          name: '图形',
          description: '一个圆，一条线',
          shapes: [
            {
              kind: 'box',
              name: '圆',
              box: { x: 48, y: 300, width: 40, height: 40 },
              outline: 'ellipse',
              fill: 'accent2',
              edge: { colour: 'dk1', width: 1, dashed: true },
            },
            {
              kind: 'line',
              name: '线',
              from: { x: 48, y: 380 },
              to: { x: 300, y: 360 },
              edge: { colour: 'dk1', width: 1 },
            },
          ],
        },
        {
          kind: 'box',
          name: '链接',
          box: { x: 48, y: 400, width: 300, height: 30 },
          paragraphs: [
            {
              runs: [
                { text: '第二页', size: 18, link: 2, restored: true },
                { text: '网页', size: 18, link: 'https://example.org/#/a?b=1&c=2' },
              ],
            },
          ],
        },
      ],
      notes: ['第一句', '', '第二句'],
    },
    {
      layout: 'picture',
      texts: { title: line('一张图', 30), kicker: line('部分', 12) },
      shapes: [
        {
          kind: 'chart',
          name: '图',
          box: { x: 48, y: 120, width: 560, height: 340 },
          chart: exampleChart,
          sizes: { label: 24, axis: 18 },
          placeholder: 'body',
        },
        {
          kind: 'chart',
          name: '图二',
          box: { x: 640, y: 200, width: 280, height: 260 },
          chart: stackedChart,
          sizes: { label: 14, axis: 12 },
        },
        {
          kind: 'table',
          name: '表',
          description: '一张表',
          box: { x: 640, y: 120, width: 280, height: 60 },
          columns: [140, 140],
          rows: [
            { height: 30, cells: [{ paragraphs: line('指标', 14) }, { paragraphs: line('值', 14) }] },
            {
              height: 30,
              cells: [{ paragraphs: line('资金', 14) }, { paragraphs: line('约7.70亿元', 14), dashed: true }],
            },
          ],
        },
      ],
      notes: ['说明'],
    },
  ],
};

export const exampleWorkbook: Workbook = {
  theme,
  properties,
  foot: 'A & B',
  page: '&P / &N',
  sheets: [
    {
      name: '目录',
      columns: [20, 30],
      rows: [
        {
          cells: [
            { value: '增长', link: { sheet: "增长's" } },
            { value: '网页', link: { address: 'https://example.org/#/a' } },
          ],
        },
        {
          cells: [
            {
              value: '标题',
              style: { bold: true, heading: true, fill: 'lt2', edge: 'below', wrap: true },
              spans: 2,
            },
            null,
          ],
          height: 30,
        },
      ],
      frozen: { column: 1, row: 1 },
    },
    {
      name: "增长's",
      columns: [20, 10],
      rows: chartRows(exampleChart),
      charts: [
        {
          chart: exampleChart,
          numbers: { column: 0, row: 0 },
          from: { column: 3, row: 1 },
          to: { column: 9, row: 12 },
        },
      ],
      filter: { from: { column: 0, row: 0 }, to: { column: 1, row: 2 } },
      repeated: [0, 0],
      breaks: [2],
      paper: 'A3',
    },
  ],
};

const face = { latin: 'Times New Roman', asian: '仿宋_GB2312' };

export const exampleDocument: OfficeDocument = {
  theme,
  properties,
  foot: '例 第{page}页，共{pages}页',
  footnoteStyle: 'Footnote',
  numbering: { format: 'chineseCounting', texts: ['%1、', '（%2）'] },
  substitutes: { 仿宋_GB2312: '仿宋' },
  page: { top: 105, right: 74, bottom: 99, left: 79, line: 28.95 },
  styles: [
    { id: 'Body', name: 'Normal', face, size: 16, line: 28.95, indent: 2, align: 'both' },
    { id: 'Title', name: 'Title', face, size: 22, align: 'center', before: 20, after: 20, colour: 'accent1' },
    { id: 'H1', name: 'heading 1', face, size: 16, heading: 1, line: 28.95 },
    { id: 'H2', name: 'heading 2', face, size: 16, heading: 2, line: 28.95 },
    { id: 'Cell', name: 'Table text', face, size: 12 },
    { id: 'Footnote', name: 'footnote text', face, size: 9 },
  ],
  blocks: [
    { kind: 'paragraph', style: 'Title', runs: [{ text: '题目' }] },
    { kind: 'paragraph', style: 'H1', runs: [{ text: '总体' }] },
    { kind: 'paragraph', style: 'H2', runs: [{ text: '收入' }] },
    {
      kind: 'paragraph',
      style: 'Body',
      runs: [
        { text: '投入' },
        { text: '8.73亿元', bold: true, colour: 'accent1', footnote: '原文：“全年累计投入”' },
        { text: '，见' },
        { text: '网页', link: 'https://example.org/?a=1&b=2' },
      ],
      startsPage: true,
    },
    {
      kind: 'table',
      style: 'Cell',
      columns: [200, 100],
      rows: [
        [{ runs: [{ text: '指标', bold: true }] }, { runs: [{ text: '值' }] }],
        [
          { runs: [{ text: '资金' }] },
          { runs: [{ text: '约7.70', restored: true }], align: 'right', dashed: true },
        ],
      ],
    },
    {
      kind: 'chart',
      style: 'Cell',
      chart: exampleChart,
      sizes: { label: 12, axis: 11 },
      width: 420,
      height: 160,
    },
  ],
};
