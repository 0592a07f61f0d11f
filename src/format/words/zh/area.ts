import { chineseCount, countOf } from './counts';

export const areaWords = {
  area: {
    claims: '原文的定性表述',
    claimsNote: '原文未列具体数字，不折算为0或100%',

    item: (order: number) => `第${chineseCount(order)}项`,
    chapter: (order: number) => `第${chineseCount(order)}部分`,
    filteredTitle: (area: string, names: string, count: number) =>
      count === 0 ? `${area}无“${names}”类指标` : `${area}：“${names}”${count}项指标`,
    filteredLead: (more: boolean) => `{figures}${more ? '等' : ''}。`,
    growthNo: '这一部分没有载明同比的指标。',
    growthSome: (names: string, count: number) => `同比仅载明${names}${countOf(count)}项。`,
    allFigures: '其余指标',
    derived: '据原文推算',
    derivedNote: '原文未列，由原文数字算出，算式在旁',
    notes: '口径提示',
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
