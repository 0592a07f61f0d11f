import { files, sizes } from './workbook-files';
import { guide } from './workbook-guide';

/** Words of the workbook that an office fills in. */
export const workbookWords = {
  title: (place: string, year: number) => `${place}${year}年数据填写表`,
  subject: '数据填写表',
  page: (page: string, pages: string) => `第 ${page} 页，共 ${pages} 页`,
  keep: '请勿改动',
  last: (text: string) => `上年：${text}`,
  notInList: '“选项”表里没有这一项。仍可保留。',
  guide,
  /** A fault with the name of the figure in whose row it stands. */
  ofFigure: (figure: string, what: string) => `${figure}：${what}`,
  /** What is wrong at a cell, and what to do, by the kind of fault. `found` and `detail` are said at the kinds. */
  faults: {
    'not-a-workbook': (found: string) => ({
      what: `这不是 .xlsx 文件${found === '' ? '' : `，而是${found}`}。`,
      toDo: '用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”，再打开新存的文件。',
    }),
    'too-big': (found: string, detail: string) => ({
      what: `文件太大，没有读：${found === '' ? '' : `“${found}”`}${detail}。`,
      toDo: '只留下填写的几张表，去掉图片和多余的格式，另存后再打开。',
    }),
    damaged: (_: string, detail: string) => ({
      what: `文件有损坏，读不出${detail === '' ? '' : `（${detail}）`}。`,
      toDo: '用 Excel 或 WPS 打开，另存一份再打开；仍不行，请对方重发。',
    }),
    doctype: (_: string, detail: string) => ({
      what: `文件里有不允许的声明（${detail}），没有读。`,
      toDo: '请从网页重新下载填写表，把内容粘贴过去。',
    }),
    'sheet-missing': (found: string, detail: string) => ({
      what: `没有“${found === '' ? '指标' : found}”表${detail === '' ? '' : `；文件里有“${detail}”`}。`,
      toDo: '请打开从网页下载的填写表，表名不要改。',
    }),
    'from-unknown': (found: string) => ({
      what: `这份填写表由“${found}”这一版生成，本页没有这一版。`,
      toDo: '先打开那一版的数据文件。',
    }),
    'header-missing': (found: string, detail: string) => ({
      what: `没有“${found}”一列${detail === '' ? '' : `；有一列“${detail}”，是它吗`}。`,
      toDo: `把这一列的表头写成“${found}”。`,
    }),
    'header-twice': (found: string, detail: string) => ({
      what: `“${found}”一列有两个，另一个在${detail}。`,
      toDo: '删去一列，或改掉其中一个表头。',
    }),
    'header-unknown': (found: string) => ({
      what: `没有读“${found}”一列。`,
      toDo: '填写表没有这一列；不需要就不用管。',
    }),
    'cell-error': (found: string) => ({
      what: `单元格是错误值${found}。`,
      toDo: '写上原文的内容，不用公式。',
    }),
    'cell-too-long': (found: string, detail: string) => ({
      what: `单元格超过${detail}个字：“${found}…”。`,
      toDo: '删短。',
    }),
    formula: (_: string, detail: string) => ({
      what: `单元格是公式，读的是存盘时的结果“${detail}”。`,
      toDo: '核对这个结果；最好直接写数。',
    }),
    merged: (found: string, detail: string) => ({
      what: `${found}是合并单元格，每一行都按“${detail}”读。`,
      toDo: '核对这几行；不对就取消合并，分别写。',
    }),
    hidden: (found: string, detail: string) => ({
      what: detail === 'row' ? `第${found}行是隐藏的，也读了。` : `“${found}”表是隐藏的，也读了。`,
      toDo: '不要的请删去，不要隐藏。',
    }),
    cleaned: (found: string, detail: string) => ({
      what: `去掉了看不见的字符（${detail}）：“${found}”。`,
      toDo: '核对这一格与原文是否一样。',
    }),
    missing: (found: string, detail: string) => ({
      what: `“${detail}”空着${found === '' ? '' : `（${found}）`}。`,
      toDo: '补上。',
    }),
    choice: (found: string, detail: string) => ({
      what: `“${found}”不在可选的几项里。`,
      toDo: `改成：${detail}。`,
    }),
    section: (found: string, detail: string) => ({
      what: `没有“${found}”这个章节${detail === '' ? '' : `；有“${detail}”，是它吗`}。`,
      toDo: '从列表里选；是新章节，先加在“选项”表里。',
    }),
    sector: (found: string, detail: string) => ({
      what: `没有“${found}”这个条线${detail === '' ? '' : `；有“${detail}”，是它吗`}。`,
      toDo: '从列表里选，几个之间用“、”隔开；是新条线，先加在“选项”表里。',
    }),
    'unit-scale': (found: string) => ({
      what: `单位“${found}”只照样显示，不折算。`,
      toDo: '原文这样写就不用改；要与往年比较，单位里的大数只认“万”“亿”。',
    }),
    unit: (found: string, detail: string) => ({
      what: `单位“${found}”超过${detail}个字。`,
      toDo: '只写单位；说明写在“范围”或“备注”。',
    }),
    'unit-mismatch': (found: string, detail: string) => ({
      what: `单位写“${found}”，短语里是“${detail}”。`,
      toDo: '照短语改单位，或换一段短语。',
    }),
    'not-a-number': (found: string) => ({
      what: `“${found}”不是一个数。`,
      toDo: '只写数字，如8.73；不写单位、“约”和算式。',
    }),
    negative: (found: string) => ({
      what: `“${found}”是负数，看板的数值没有负数。`,
      toDo: '下降写在“增长”“方向”两列；数值照原文写正数。',
    }),
    range: (found: string, detail: string) => ({
      what: `短语里是一个区间“${detail}”，${found === detail ? '不是一个数' : `${found}只是它的一头`}。`,
      toDo: `看板的一项指标只有一个数。清空这一行的数值和短语，把“${detail}”和前后几个字抄到“不是指标的数字”表，原因写“区间”。`,
    }),
    'in-words': (found: string) => ({
      what: `“${found}”在原文里是文字或分数（如四分之一、1/4、三成），不是印出的数。`,
      toDo: '不要折算。清空这一行（新写的一行就删去），把这句话抄到“不是指标的数字”表，原因写“文字表述”；要保留这个意思，写在“文字结论”表。',
    }),
    'number-not-in-phrase': (found: string, detail: string) => ({
      what: `写的是${found}，短语里${detail === '' ? '没有数' : `是${detail}`}。`,
      toDo: '照原文改数，或换含这个数的短语。',
    }),
    'zero-lost': (found: string, detail: string) => ({
      what: `单元格的数字格式把${detail}变成了${found}，按短语读${detail}。`,
      toDo: '不用改；把单元格设成“文本”就不会再变。',
    }),
    'value-from-phrase': (_: string, detail: string) => ({
      what: `数值空着，从短语里读了${detail}。`,
      toDo: '核对这个数。',
    }),
    'growth-from-phrase': (_: string, detail: string) => ({
      what: `增长空着，从短语里读出“${detail}”。`,
      toDo: '请核对。',
    }),
    'growth-not-read': (_: string, detail: string) => ({
      what: `短语里写着“${detail}”，没有读。`,
      toDo: '要收，就填“增长”“方向”；对比的不是上年，再填“对比基期”。',
    }),
    'numbers-left': (_: string, detail: string) => ({
      what: `贴的原文里还有没用上的数：${detail}。`,
      toDo: '漏填的，补在它的那一行；不是指标的，抄到“不是指标的数字”表。',
    }),
    'phrase-cut': (_: string, detail: string) => ({
      what: `短语太长，只取“${detail}”。`,
      toDo: '核对；要别的一段，自己截短到40个字以内。',
    }),
    'phrase-found': (_: string, detail: string) => ({
      what: `短语空着，取自同一章节别的行贴的原文：“${detail}”。`,
      toDo: '核对这一句；不对，就自己贴。',
    }),
    'phrase-not-found': (found: string, detail: string) => ({
      what: `贴的原文里没有“${found}”${detail === '' ? '' : `；有“${detail}”`}。`,
      toDo: '照原文改数值或单位；原文在另一段，就把那一句贴到这一行的“原文短语”。',
    }),
    'phrase-several': (found: string, detail: string) => ({
      what: `贴的原文里不止一处“${found}”：${detail}。`,
      toDo: '把说这个数的一句贴到这一行的“原文短语”。',
    }),
    'period-from-phrase': (_: string, detail: string) => ({
      what: `短语里的年份不是这一版的年度，“时期”空着，已按“${detail}”读。`,
      toDo: '核对；不对，就写在“时期”列。',
    }),
    'phrase-long': (found: string, detail: string) => ({
      what: `短语有${detail}个字：“${found}…”。`,
      toDo: '截短到40个字以内，留下这个数。',
    }),
    reading: (found: string) => ({
      what: `读作“${found}”与短语对不上。`,
      toDo: '读作只能在短语里补字，不能删改。',
    }),
    hedge: (found: string, detail: string) => ({
      what:
        found === ''
          ? `短语里的数带“${detail}”的意思，修饰词空着，已按“${detail}”读。`
          : `修饰词写“${found}”，短语里${detail === '' ? '没有' : `是“${detail}”的意思`}。`,
      toDo: found === '' ? '核对；不是就选别的。' : '照原文选修饰词，或换一段短语。',
    }),
    direction: (found: string, detail: string) => ({
      what: `增长${found}没有写方向${detail === '' ? '' : `；短语里像是“${detail}”`}。`,
      toDo: '在“方向”列选“增长”或“下降”。',
    }),
    'direction-mismatch': (found: string, detail: string) => ({
      what: `方向写“${found}”，短语里是“${detail}”。`,
      toDo: '照短语改方向，或换一段短语。',
    }),
    against: (_: string, detail: string) => ({
      what: `短语里的增长是“${detail}”，不是比上年，“对比基期”没有写。`,
      toDo: `在“对比基期”写上，如“${detail}”；这样的增长不算同比。`,
    }),
    'growth-unit': (found: string) => ({
      what: `增长单位“${found}”看板不能用，只有“%”和“个百分点”。`,
      toDo: '清空增长的几列，把原话写在“备注”。',
    }),
    'not-filled': (found: string) => ({
      what: `“${found}”还没有填。`,
      toDo: '填上数值和短语；今年文章没有，就把关系改成“今年没有”。',
    }),
    'name-changed': (found: string, detail: string) => ({
      what: `名称“${found}”与上年的“${detail}”不同，关系写“相同”。`,
      toDo: '只是改名，选“改名”；算法或范围变了，选“口径变了”。',
    }),
    relation: (found: string, detail: string) => ({
      what: `关系写“${found}”，按这一行的内容应是“${detail}”。`,
      toDo: `改成“${detail}”，或改这一行的内容。`,
    }),
    duplicate: (found: string, detail: string) => ({
      what: `与第${detail}行是同一个数（${found}）、同一段短语。`,
      toDo: '是同一项，删去一行；是两项，换成各自的短语。',
    }),
    size: (found: string, detail: string) => ({
      what: `是上年${found}的${detail}倍。`,
      toDo: '请核对。',
    }),
    threshold: (found: string, detail: string) => ({
      what: `名称写${found}，短语写${detail}：口径可能变了。`,
      toDo: '核对；变了，选“口径变了”，名称也改成今年的。',
    }),
    'no-claims': (found: string) => ({
      what: `去年有${found}条文字结论，今年一条也没有填：看板上的“底线与清零”等会空着。`,
      toDo: '照今年的文章填；没有就不用管。',
    }),
    'code-twice': (found: string, detail: string) => ({
      what: `编码“${found}”有两行${detail === '' ? '' : `，另一行在${detail}`}。`,
      toDo: '新的一行把编码清空；重复的一行删去。',
    }),
    'code-unknown': (found: string) => ({
      what: `没有编码“${found}”。`,
      toDo: '编码由网页给，不用写；这一行当作新指标读。',
    }),
    year: (found: string, detail: string) => ({
      what: detail === '' ? `“${found}”不是年份。` : `上年度${found}不在年度${detail}之前。`,
      toDo: '写四位数的年份，如2022。',
    }),
    'year-same': (found: string) => ({
      what: `年度还是${found}年，与上一版相同。`,
      toDo: '改成新的年度；要改上一版本身，请下载“改本年”的填写表。',
    }),
    verdict: (found: string) => ({
      what: `结果词“${found}”不在短语里。`,
      toDo: '照短语里的字写，或空着。',
    }),
    'no-figures': () => ({
      what: '一项指标也没有填。',
      toDo: '至少填一项的数值和短语。',
    }),
  },
  files,
  sizes,
  removePassword:
    '用 Excel 或 WPS 打开，有打开密码的先去掉，另存为“Excel 工作簿（.xlsx）”，再打开新存的文件。',
};
