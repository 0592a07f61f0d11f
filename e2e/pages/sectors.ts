/**
 * What a person reads at the top of the page of each sector, with what a screen reader says of a restored number. It is
 * written out here, so that a change fails a journey.
 */
const sectorFindings: Readonly<Record<string, string>> = {
  medical:
    '2021年1—9月为脱贫人口报销住院（含重症门诊）费用2.41亿元（缺字补）（6.96万人次（缺字补）），县域内个人支付比例稳定在3.3%左右',
  education: '义务教育阶段学生无人辍学，累计为家庭经济困难学生发放教育资助金11428万元',
  housing: '73户脱贫户住房安全隐患全部整改到位，为1.42万套易地搬迁住房确权登记、颁发证书',
  water: '累计排查出的104个安全饮水问题均已整改，农村集中供水率88.91%、自来水普及率85.13%',
  assistance: '1.48万人纳入社会救助保障，为20.8万农村低收入人口购买防贫保险',
  employment: '脱贫劳动力转移就业务工达7.5万人次，同比增长5.33%，推送岗位1.5万余个',
  industry: '2.47亿元中省衔接资金用于扶贫产业发展，累计改扩建产业基地4.9万亩',
  income: '脱贫人口家庭年人均纯收入达到10955元，同比增长19.2%，脱贫村村均集体经济收入6.08万元，同比增长7%',
  relocation: '4.17万名易地扶贫搬迁对象至少享受一项后续帮扶，低保救助和特困供养应保尽保',
  funds: '全年累计投入各级衔接资金8.73亿元，较2020年增长13.38%，实施项目819个',
  infrastructure: '全年新改建农村道路220公里，所有乡镇和行政村100%通硬化路，所有行政村光纤、4G网络全覆盖',
  environment: '105个村57996户无害化卫生厕所年度目标任务全面完成，3113个户厕摸排问题全部整改到位',
  monitoring: '全市未发生规模性返贫，86.7万农户全覆盖排查，汛期无农户因灾返贫致贫',
  organisation: '300个重点帮扶村和脱贫村市县部门帮扶全覆盖，落实2.1万名帮扶干部结对帮扶',
};

/** The title of the page of these sectors, in the order of the filter. */
export const findingOfSectors = (...sectors: readonly string[]): string =>
  sectors.map((sector) => sectorFindings[sector] ?? `no finding of ${sector}`).join('；');
