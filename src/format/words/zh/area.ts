import { chineseCount } from './counts';

export const areaWords = {
  area: {
    claims: '原文的定性表述',

    item: (order: number) => `第${chineseCount(order)}项`,
    chapter: (order: number) => `第${chineseCount(order)}部分`,
    filteredTitle: (area: string, names: string, isThere: boolean) =>
      isThere ? `${area}：${names}` : `${area}无“${names}”类指标`,
    /** What became of it follows in bold: …，全部整改到位. */
    withVerdict: (name: string) => `${name}，`,
    allFigures: '其余指标',
    previous: (name: string) => `上一项：${name}`,
    next: (name: string) => `下一项：${name}`,
    last: (name: string) => `接着看：${name}`,
  },
  lists: {
    mechanism: '机制',
    policy: '制度与文件',
    recognition: '认可与报道',
    partner: '学习借鉴与协作地区',
    activity: '行动与会议',
    levels: {
      national: '国家',
      'national-and-provincial': '国家、省',
      provincial: '省',
      city: '市',
      county: '县区',
      press: '媒体',
    },
    phrase: '原文',
  },
};
