import { checked } from './checked';

export const picturesZh = checked({
  'picture.responsibility.villages.title':
    '定点联系两类村：{overview.key-villages.count}重点帮扶村、{responsibility.consolidation-villages.count}巩固成果较重的脱贫村',
  'picture.responsibility.villages.subtitle': '村数，个，自零起',
  'picture.responsibility.villages.caution': '按两类互不重复计；合计数原文未列。',
  'picture.policy.villages.title': '{policy.assisted-villages.count}重点帮扶村和脱贫村，市县部门帮扶全覆盖',
  'picture.policy.villages.subtitle': '一点一村：重点帮扶村和脱贫村',
  'picture.policy.mended.title':
    '脱贫户住房隐患{policy.unsafe-homes.found}、饮水问题{policy.water-problems.found}，原文载明均已整改',
  'picture.policy.mended.subtitle': '排查出的数量，各有单位，不比大小',
  'picture.policy.mended.caution': '整改情况是原文的定性表述，未列整改数。',
  'picture.monitoring.steps.title':
    '从排查{monitoring.screened-households.count}到新增监测{monitoring.new-households.count}',
  'picture.monitoring.steps.subtitle': '先后三步，各有单位，不按比例',
  'picture.monitoring.steps.caution': '户、条、户与人不是同一单位，不能算转化率。',
  'picture.monitoring.alerts.title': '“6+7+1”部门按月、按季、按学期推送风险信息',
  'picture.monitoring.alerts.subtitle': '一点一部门，一块为一次推送，只示意频次，不是实际推送次数',
  'picture.monitoring.alerts.caution':
    '三组合计{check:alert-departments}；是市直部门还是含县级，原文未说明。',
  'picture.relief.parts.title':
    '纳入保障{relief.covered-people.count}，按两部分计，低保、特困等方式约占{check:basic-share-of-covered}',
  'picture.relief.parts.subtitle': '纳入社会救助保障的人数，万人，自零起',
  'picture.relief.parts.caution':
    '{relief.basic-assistance.count}精确到千人，两部分之和与{relief.covered-people.count}在舍入范围内相符。',
  'picture.relief.insurance.title':
    '为农村低收入人口{relief.insured-people.count}购买防贫保险，已有{relief.insurance-beneficiaries.count}低收入群众受益',
  'picture.relief.insurance.subtitle': '先后三步，各有单位，不按比例',
  'picture.relief.insurance.caution':
    '防止返贫基金{relief.prevention-fund.total}是另一个资金池，与理赔不相加。',
  'picture.relocation.groups.title':
    '{relocation.work-supported-people.count}搬迁群众得到就业、产业扶持，{relocation.assisted-people.count}纳入低保救助和特困供养',
  'picture.relocation.groups.subtitle': '搬迁群众人数，万名，自同一零点起',
  'picture.relocation.groups.caution':
    '后两组之和超过总数：若都在{relocation.supported-people.count}之内，至少有约{check:least-relocation-overlap}两项都享受。不相加，不堆叠。',
  'picture.employment.growth.title': '脱贫劳动力转移就业务工同比增长{employment.transfers.count|growth}',
  'picture.employment.growth.subtitle': '脱贫劳动力转移就业务工，万人次，自零起',
  'picture.employment.growth.caution': '人次可以一人多次，不是人数。',
  'picture.employment.tally.title':
    '{employment.agreements.count}劳务协作协议、参观{employment.companies-visited.count}重点企业、{employment.job-fairs.count}专场招聘会',
  'picture.employment.tally.subtitle': '一点为一个、一家、一场',
  'picture.employment.tally.caution':
    '协议与以工代赈项目都是{employment.agreements.count}，数字相同，所指不同。',
  'picture.industry.share.title':
    '{industry.linkage-funds.total}用于扶贫产业，占总额的{industry.linkage-funds.share}，总额原文未列',
  'picture.industry.share.subtitle': '亿元，占总额的比例，自零起',
  'picture.industry.share.caution':
    '总额原文未列，最可能指中省衔接资金总额，按{industry.linkage-funds.total} ÷ {industry.linkage-funds.share}约为{check:industry-implied-total}；不会是{funding.linkage.total}，否则占比应为{check:industry-share-of-all-funds}。',
  'picture.industry.chain.title':
    '产业帮扶四组数：资金{industry.linkage-funds.total}、基地{industry.bases.area}、脱贫劳动力就业{industry.local-jobs.count}、人均增收{industry.income-gain.average}',
  'picture.industry.chain.subtitle':
    '依原文叙述的先后，各有单位，不按比例；基地为累计，就业与增收承“累计”，是否适用未说',
  'picture.industry.chain.caution':
    '资金与其余三组不在同一句；先后次序来自原文叙述，不表示资金促成其余三组。',
  'picture.funding.growth.title':
    '各级衔接资金全年投入{funding.linkage.total}，比上年{funding.linkage.total|increase}，增长{funding.linkage.total|growth}',
  'picture.funding.growth.subtitle': '各级衔接资金，亿元，自零起',
  'picture.villages.rates.title':
    '通硬化路、乡镇民营快递网点覆盖率均达{villages.hardened-roads.rate}，集中供水率{villages.central-water.rate}，自来水普及率{villages.tap-water.rate}',
  'picture.villages.rates.subtitle': '覆盖率，%',
  'picture.villages.rates.caution': '各比率分母不同，分别看完成程度，不互相比较。',
  'picture.villages.showcase.title':
    '全面启动和推进{villages.showcase.count}精品示范村规划建设，{villages.showcase.planned}已完成策划规划',
  'picture.villages.showcase.subtitle': '一屋一村，实心为已完成策划规划',
  'picture.villages.mended.title': '{villages.toilet-problems.found}户厕摸排问题，原文载明已全部整改到位',
  'picture.villages.mended.subtitle': '排查出的数量',
  'picture.villages.mended.caution':
    '整改情况是原文的定性表述；与{villages.toilets.built}改厕任务是否同一批，原文未说，不相除。',
  'picture.overview.income.title':
    '脱贫人口家庭年人均纯收入{overview.income.average}，比上年{overview.income.average|increase}，增长{overview.income.average|growth}',
  'picture.overview.income.subtitle': '家庭年人均纯收入，元，自零起',
  'picture.overview.income.caution':
    '特色产业带动就业的脱贫劳动力人均增收{industry.income-gain.average}，口径不同，不与此相比。',
  'picture.overview.village-economy.title':
    '{overview.poor-villages.count}脱贫村集体经济总收入{overview.village-economy.total}，村平均收入{overview.village-economy.average}',
  'picture.overview.village-economy.subtitle': '村数 × 村平均收入 = 总收入；边长只示意，不按比例',
  'picture.overview.village-economy.caution':
    '“增长{overview.village-economy.average|growth}”跟在村平均收入之后；总收入是否同口径增长，原文未说。',
  'picture.overview.stronger-villages.title': '{overview.stronger-villages.count}村集体经济达到10万元以上',
  'picture.overview.stronger-villages.subtitle': '一点一村，共{overview.poor-villages.count}脱贫村',
  'picture.overview.stronger-villages.caution':
    '若{overview.stronger-villages.count}都在{overview.poor-villages.count}之内，约占{check:stronger-villages-share}；原文未明说。',
  'picture.funding.timeline.title':
    '扶贫项目资产{funding.assets.value}已录入系统，2022年衔接资金项目储备{funding.reserve-projects.count}',
  'picture.funding.timeline.subtitle': '横轴是年份，不是金额：条的长短是年数；“十四五”为2021—2025年',
  'picture.funding.timeline.caution': '一笔是当年投入，一笔是历年资产，两笔是储备：时期与性质不同，不相加。',
});
