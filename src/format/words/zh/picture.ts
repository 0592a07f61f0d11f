export const pictureWords = {
  picture: {
    natures: { flow: '投入', stock: '存量', plan: '储备' },
    /** The years of money, and a few words for it. */
    years: (from: number, to: number) => (from === to ? `${from}年` : `${from}—${to}年`),
    ofYears: (years: string, nature: 'flow' | 'stock' | 'plan') =>
      `${years}${{ flow: '投入', stock: '资产', plan: '储备' }[nature]}`,
    /** What a number counts, right behind it. */
    counted: (what: string) => what,
    yearsAcross: '条长表示年数',
    yearOnAxis: (year: number) => `${year}年`,
    month: (month: number) => `${month}月`,
    solid: (name: string) => `实心：${name}`,
    filtered: '含本条线以外的数，作为对照。',

    described: (what: string) => `图中：${what}。`,
    table: '看表格',
    hideTable: '收起表格',
    copy: '复制表格',
    copied: '已复制，可粘贴到Excel或WPS',
    copyFailed: '没能复制：请选中表格后按 Ctrl+C',
    failed: '图没有载入，数值在此。检查网络后重试。',
    gone: '服务器上已没有图的文件，多半是发布了新版本；数值在此。请重新载入；若仍如此，请告诉维护人员。',
    retry: '重试',
    reload: '重新载入',
    columns: {
      years: '年份',
      name: '指标',
      value: '数值',
      scope: '时期与范围',
      status: '状态',
      growth: '同比',
      increase: '增减额（推算）',
      interval: '区间',
    },
    noChange: '—',
  },
};
