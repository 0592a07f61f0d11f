/** To ten seconds, because nobody speaks more evenly. */
function lengthOf(seconds: number): string {
  const all = Math.round(seconds / 10) * 10;
  const [minutes, rest] = [Math.floor(all / 60), all % 60];
  return [minutes > 0 && `${minutes}分`, rest > 0 && `${rest}秒`].filter(Boolean).join('') || '0秒';
}

/** Words of the stage, its presenter's window and what an unattended screen says, in Chinese. */
export const stageZh = {
  title: (place: string, year: number) => `${place}乡村振兴 ${year}年度回顾`,
  titleKicker: (book: string) => `据《${book}》`,
  titleLabel: '封面',
  message: '一年概要',
  fields: { unit: '汇报单位', speaker: '汇报人', date: '日期' },
  end: '请批评指正',
  endNote: (book: string) => `数据据《${book}》，可当场查原文`,
  annex: '附件',
  table: (name: string, page: number, pages: number) =>
    `${name}：数字与表述${pages === 1 ? '' : `（${page}/${pages}）`}`,
  next: '下一步',
  nextSeparator: '',
  open: '待核事项',
  openTitle: '原文没有说明的，待有关部门核实',
  ways: (name: string) => `${name}：主要做法`,
  /** What the speaker says where nothing is written for a slide. */
  say: {
    cover: (place: string, year: number, sectors: string) =>
      sectors === ''
        ? `现将${year}年${place}乡村振兴工作情况汇报如下。`
        : `现将${year}年${place}乡村振兴工作中${sectors}方面的情况汇报如下。`,
    row: (title: string) => `${title}：`,
    end: '汇报完毕，请批评指正。',
    annex: '本页备查，有提问时使用。',
  },
  inPeriod: (period: string) => `（${period}）`,
  areas: '各领域工作的主要结果',
  quoted: (phrase: string, source: string) => `“${phrase}”，${source}`,
  checksKicker: '核对',
  checksLabel: '数据核对',
  checks: (figures: number, equal: number, bound: number, failed: number) =>
    `${figures}项指标逐项对原文，${equal + bound}项交叉核对${failed === 0 ? '未见矛盾' : `有${failed}项不符`}：${[
      equal > 0 && `${equal}项相符`,
      bound > 0 && `${bound}项量级相容`,
    ]
      .filter(Boolean)
      .join('，')}`,

  whole: '合计',
  statement: '原文',

  slide: '幻灯片',
  seeSlide: '看这一页幻灯片',
  position: (slide: number, all: number) => `${slide} / ${all}`,
  announced: (slide: number, all: number, title: string) => `第${slide}页，共${all}页：${title}`,
  clamped: (wanted: number, all: number) => `没有第${wanted}页，一共${all}页；这是最后一页。`,
  notHere: '这一页没有要放大的这一项，已忽略。',
  filteredAgenda: '筛选之后，议程里的页都没有内容；这里是筛选后的全部内容。',
  typed: (digits: string) => `第${digits}页，按回车`,
  close: '关闭',

  bar: {
    label: '汇报工具',
    previous: '上一页',
    next: '下一页',
    grid: '全部',
    find: '查数',
    spot: '放大',
    laser: '激光点',
    black: '黑屏',
    white: '白屏',
    rotation: '轮播',
    agenda: '议程',
    presenter: '演讲者窗口',
    code: '二维码',
    screen: '全屏',
    keys: '按键',
    end: '结束',
  },
  keys: {
    title: '汇报时的按键',
    next: '下一页',
    previous: '上一页',
    first: '第一页',
    last: '最后一页',
    space: '空格',
    number: '跳到第几页',
    numberKeys: '数字 + 回车',
    back: '跳转之后，先回到原处',
    start: '从头开始',
    end: '结束汇报',
    black: '黑屏，再按恢复',
    white: '白屏，再按恢复',
    screen: '全屏',
    grid: '看全部页',
    spot: '放大图或数字，再按恢复',
    laser: '激光点',
    presenter: '演讲者窗口',
    rotation: '自动轮播',
    find: '查任何一个数',
    story: '回到刚才那一页',
    agenda: '议程：选页、排序',
    code: '本页二维码',
    keys: '这张表',
    withoutKeys:
      '没有键盘也行：点上面任何一行。鼠标：滚轮翻页，点空白处到下一页。触屏：左右滑动翻页，轻点一下出现工具栏。翻页笔：在封面上再按上一页，打开议程。',
  },

  asked: {
    title: '相关数据',
    back: '按 R 或翻页键，回到刚才那一页',
  },
  grid: { title: '全部页', hint: '方向键选择，回车打开，Esc 关闭' },
  agenda: {
    title: '议程',
    hint: '选条线、定时长，再逐页增减、排序；选好的议程就是一个链接。',
    sectors: '条线',
    length: '时长',
    minutes: (minutes: number) => `${minutes}分钟`,
    slides: (slides: number, annex: number) => `讲${slides}页${annex === 0 ? '' : `，附件${annex}页`}`,
    time: (seconds: number) => `讲稿约${lengthOf(seconds)}`,
    spare: (seconds: number) => `余${lengthOf(seconds)}`,
    over: (seconds: number) => `超${lengthOf(seconds)}`,
    none: '至少选一页',
    use: '采用此议程',
    add: '加一个数',
    addHint: '名称、拼音首字母或数字',
    found: (count: number) => (count === 0 ? '没有找到' : `找到${count}项，按向下键选择`),
    added: (name: string) => `已加入：${name}`,
    reset: '恢复默认',
    restored: '已恢复默认的选页和顺序',
    copy: '复制链接',
    copied: '已复制',
    copyFailed: '没能复制，请从地址栏复制',
    help: '拖动排序，点一下选入或去掉。键盘：方向键逐页走，空格选入或去掉，Alt + 方向键移动，回车采用。翻页笔：翻页键在条线、时长、采用之间走，黑屏键选定。',
    drag: '按住拖动',
    earlier: (name: string) => `前移：${name}`,
    later: (name: string) => `后移：${name}`,
    moved: (name: string, place: number, all: number) => `${name}：现在是第${place}页，共${all}页`,
    movedOut: (name: string) => `${name}：已移动，没有选入`,
  },
  code: {
    title: '本页二维码',
    text: '用手机扫一扫，打开这一页的内容。手机要能连到这台服务器。',
    file: '这一页是从本机文件打开的，手机扫码打不开，所以不显示二维码。放到网页服务器上再用。',
    failed: '二维码没能画出来，请直接抄地址：',
  },

  cover: { black: '黑屏中，按任意键恢复', white: '白屏中，按任意键恢复' },
  rotation: {
    running: (seconds: number) => `自动轮播，每${seconds}秒一页`,
    paused: (seconds: number) => `已暂停，无人操作${seconds}秒后继续`,
  },
  wake: {
    missing: '浏览器不让本页保持屏幕常亮（普通 http 网址都不行），请在系统设置里关闭息屏。',
    refused: '系统没有同意保持屏幕常亮（可能在省电模式），请在系统设置里关闭息屏。',
  },
  edition: { newer: '数据有新的版本。', update: '现在更新' },
  noFullScreen: '浏览器不允许本页全屏（嵌在别的网页里时常见），请单独打开本页再试。',
  blocked: '浏览器拦住了新窗口。请允许本网站弹出窗口，再按 N；或另开窗口，打开这个地址：',

  presenter: {
    title: '演讲者窗口',
    now: '现在',
    next: '下一页',
    last: '最后一页，再翻回到第一页',
    named: (name: string, value: string) => `${name} ${value}`,
    notes: '备注',
    words: '讲稿',
    phrases: '原文依据',
    checks: '核对',
    statements: '原文表述',
    cautions: '口径提示',
    noNotes: '这一页没有备注。',
    questions: '可能问到',
    answering: '正在回答',
    back: (slide: number) => `回到第${slide}页`,
    left: '还剩',
    over: '超时',
    elapsed: '已讲',
    planned: (minutes: number) => `计划${minutes}分钟`,
    pace: '进度',
    onTime: '正常',
    late: (seconds: number) => `慢${span(seconds)}`,
    early: (seconds: number) => `快${span(seconds)}`,
    due: (slide: number) => `应讲第${slide}页`,
    unplanned: '附件，不计进度',
    notBegun: '翻页即开始计时',
    start: '开始计时',
    pause: '暂停',
    goOn: '继续计时',
    reset: '归零',
    clock: '现在时间',
    together: '汇报窗口已连接',
    alone: '汇报窗口未连接，翻页只影响本窗口',
    openWall: '打开汇报窗口',
    covered: '汇报窗口：黑屏',
    whitened: '汇报窗口：白屏',
  },
};

/** 50秒, 2分钟, 1分20秒 */
function span(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${rest}秒`;
  return rest === 0 ? `${minutes}分钟` : `${minutes}分${rest}秒`;
}
