/** The verbs of the edition's sentences for a report; a test finds those that none needs. */
export const reportVerbs = {
  zh: (
    '达 为成员单位 推进 成立 召开 联系 纳入 亲自抓 制定 落实 调整 实现 开展 选派 投入 实施 报销 稳定在 发放 资助 ' +
    '排查 给予 评定 推荐 推送 筛查 新增 回访 帮助 救助 受益 购买 建立 登记 享受 得到 签订 推共享 举办 发布 组织 安排 ' +
    '占总额 改扩建 建设 新建 新（改）建 带动 增收 控制在 储备 录入 启动 完成 建成 改建 规划 获评 整改 整合 通硬化路'
  ).split(' '),
  en: [
    ...'was were had has reached averaged held put adjusted assigned sent carried made paid gave rated'.split(
      ' ',
    ),
    ...'recommended signed exchanged published organised allotted built rebuilt brought gained began'.split(
      ' ',
    ),
    ...'improved planned met received paired benefited entered'.split(' '),
    'set up',
    'drew up',
  ],
};
