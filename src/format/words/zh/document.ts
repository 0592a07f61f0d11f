export const documentWords = {
  document: {
    description: (place: string, year: number, book: string) =>
      `${place}${year}年乡村振兴工作的主要数字，摘自《${book}》。每个数字都能查到原文、时期、范围和推算过程。`,
    title: '全部指标与原文',
    notice: '看板的互动功能没有运行：',
    tooOld: '脚本没有启用，或浏览器太旧（需要 Chromium 86、Firefox 115、Safari 16.4 以上）。',
    missing: '有文件缺失，多半是发布了新版本。请重新载入；若仍如此，请告诉维护人员。',
    late: '文件还没有到齐：网络慢，或页面没有传完。可以再等一等，或重新载入。',
    broken: '这份文件里的数据读不出来，多半是被改动过，或没有传完。请向给你文件的人再要一份。',
    below: '全部内容在下面，可以阅读和打印。',
    crashed: '看板出了故障',
    crashedHint: '网址已记住：请重新载入，从这里继续。若再次出现，请告诉维护人员。',
    reload: '重新载入',
    lead: (finding: string, lead: string) => `${finding}。${lead}`,
  },
};
