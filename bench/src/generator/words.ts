/**
 * The words of invented plans. Districts, bodies and figures exist nowhere; any likeness is chance. No word of a list is
 * the beginning of another one in it, so two different combinations never hold one another.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const DISTRICT_FIRST = words("松 柳 梅 竹 兰 桂 枫 杉 桐 槐 榆 桑 莲 菊 荷 芦 苇 葵 棠 椿");
export const DISTRICT_SECOND = words("溪 岭 浦 湾 塘 洲 渡 桥 坪 坝 岗 峰 泉 滩 港 堰 湖 谷 台 埠");

export const QUALITIES = words(
  "临空 智慧 绿色 国际 数字 跨境 区域 现代 特色 开放 联动 高端 综合 专业 便捷 共享 前沿 协同 融合 新型",
);
export const FIELDS = words(
  "物流 金融 贸易 会展 文旅 航运 教育 医疗 科创 设计 法律 会计 数据 软件 芯片 材料 能源 环保 农业 茶业 丝绸 中药 影视 音乐 体育 康养 餐饮 零售 电商 保险",
);
export const THINGS = words(
  "示范园 服务站 交易所 合作区 实验室 孵化器 展示馆 培训基地 研发中心 产业联盟 走廊 平台 枢纽 产业带 工作站 体验馆 信息港 试验田 会客厅 驿站",
);

/** Endings of the names of a district's own bodies, each with its kind. */
export const BODIES: readonly (readonly [string, string])[] = words(
  `港务集团:COMPANY 大学:UNIVERSITY 职业学院:SCHOOL 总商会:ASSOCIATION 科技园公司:COMPANY 国际医院:HOSPITAL
   博物馆:CULTURAL 图书馆:CULTURAL 银行:FINANCIAL 证券公司:FINANCIAL 航运公司:COMPANY 物流集团:COMPANY
   会展集团:COMPANY 文旅集团:COMPANY 设计院:RESEARCH 研究院:RESEARCH 人才中心:PUBLIC_INSTITUTION
   商务局:GOVERNMENT 教育局:GOVERNMENT 税务局:GOVERNMENT 法院:GOVERNMENT 律师协会:ASSOCIATION 电视台:MEDIA
   报业集团:MEDIA 创投公司:FINANCIAL 保险公司:FINANCIAL 外语学校:SCHOOL 艺术中心:CULTURAL 体育中心:CULTURAL
   环境所:RESEARCH 数据公司:COMPANY 软件园公司:COMPANY 茶业集团:COMPANY 丝绸集团:COMPANY 中药集团:COMPANY
   机场公司:COMPANY 铁路公司:COMPANY 邮政中心:PUBLIC_INSTITUTION 检测中心:PUBLIC_INSTITUTION 仲裁院:PUBLIC_INSTITUTION`,
).map((word) => word.split(":") as [string, string]);

/** Bodies that every plan may name: they are the same entity in all of them. */
export const SHARED_BODIES: readonly (readonly [string, string, string])[] = words(
  `寰宇工商联合会:ASSOCIATION:universal-chamber 寰宇海事协会:ASSOCIATION:universal-maritime
   寰宇开发银行:FINANCIAL:universal-bank 寰宇教育基金:INTERNATIONAL_ORGANISATION:universal-education
   寰宇气象组织:INTERNATIONAL_ORGANISATION:universal-weather 寰宇标准协会:ASSOCIATION:universal-standards
   寰宇审计集团:COMPANY:universal-audit 寰宇软件集团:COMPANY:universal-software
   寰宇医药集团:COMPANY:universal-medicine 寰宇会展联盟:ASSOCIATION:universal-exhibitions
   寰宇仲裁中心:INTERNATIONAL_ORGANISATION:universal-arbitration 寰宇物流联盟:ASSOCIATION:universal-logistics`,
).map((word) => word.split(":") as [string, string, string]);

/** Endings of the names of a district's own places, each with its kind. */
export const PLACES: readonly (readonly [string, string])[] = words(
  `码头:SITE 金融大厦:BUILDING 中央公园:PARK 时代广场:LANDMARK 古镇:AREA 保税区:AREA 步行街:STREET 会展馆:VENUE
   软件园:PARK 大学城:AREA 科技大厦:BUILDING 音乐厅:VENUE 奥体公园:PARK 客运站:SITE 货运站:SITE 老街:STREET
   滨江路:STREET 创意园:PARK 美食街:STREET 云端塔:LANDMARK 国贸大厦:BUILDING 剧院:VENUE 湿地公园:PARK 书城:BUILDING`,
).map((word) => word.split(":") as [string, string]);

/** Policies that every plan may name. */
export const SHARED_POLICIES: readonly (readonly [string, string, string])[] = words(
  `寰宇贸易便利协定:AGREEMENT:universal-trade-facilitation 寰宇数据流动规则:STANDARD:universal-data-flows
   沿江开放战略:STRATEGY:riverside-opening 内陆枢纽行动方案:PROGRAMME:inland-hub
   服务业开放试点方案:PILOT:services-pilot 绿色金融指引:STANDARD:green-finance 外商服务条例:LAW:foreign-investors
   数字贸易行动方案:PROGRAMME:digital-trade 人才引进办法:MEASURE:talent-measures 口岸便利措施:MEASURE:port-measures`,
).map((word) => word.split(":") as [string, string, string]);

/** Countries of the gazetteer, by code and name. */
export const COUNTRIES: readonly (readonly [string, string])[] = words(
  "SG:新加坡 JP:日本 KR:韩国 TH:泰国 DE:德国 FR:法国 IT:意大利 HU:匈牙利 BR:巴西 GB:英国 US:美国 AR:阿根廷 CL:智利 UY:乌拉圭 BY:白俄罗斯",
).map((word) => word.split(":") as [string, string]);

export const EVENTS: readonly (readonly [string, string])[] = words(
  "论坛:FORUM 博览会:EXPO 艺术节:FESTIVAL 交易展:EXHIBITION 年度会议:MEETING 技能大赛:COMPETITION",
).map((word) => word.split(":") as [string, string]);

/** The 19 indicators in their five groups, each with its unit and a value that is usual for it. */
export const INDICATOR_GROUPS: readonly (readonly [
  string,
  readonly (readonly [string, string, number])[],
])[] = [
  ["开放平台", indicators("国际航线数量:条:8 平台注册企业数:个:3200 实际利用外资额:万美元:18000")],
  [
    "开放产业",
    indicators("服务贸易总额:亿元:45 外贸进出口额:亿元:90 跨境电商交易额:亿元:12 会展总收入:亿元:6"),
  ],
  ["开放主体", indicators("外商企业总数:家:310 总部企业数:家:24 持牌机构数:家:85 知名品牌数:个:140")],
  ["开放窗口", indicators("国际组织数量:个:9 友好城市数量:个:11 国际会议场次:场:40 入境游客人次:万人次:26")],
  ["开放环境", indicators("涉外社区数量:个:5 国际学校数量:所:4 外文标识比例:%:55 外籍人才数量:人:860")],
];

/** Titles of the chapters, and of each one's sections; shape and numbering are those of a published plan. */
export const CHAPTERS: readonly (readonly [string, readonly string[]])[] = [
  ["开创全域对外开放新局面", ["发展基础", "面临环境", "总体要求"]],
  ["提升开放平台发展能级", ["建设口岸枢纽体系", "实施互联互通项目", "深化沿江国际合作", "融入区域一体发展"]],
  [
    "推进服务业扩大开放",
    [
      "推动金融服务开放",
      "推动商贸服务开放",
      "推动文旅服务开放",
      "推动科创服务开放",
      "推动健康服务开放",
      "推动专业服务开放",
    ],
  ],
  ["培育壮大开放主体", ["巩固外资集聚优势", "提升货物贸易质量", "深化服务贸易试点", "加强对外投资合作"]],
  ["深化国际交流合作", ["打造外事机构集聚区", "建设经贸合作中心", "建设人文交流中心"]],
  ["优化开放营商环境", ["提升城市配套设施", "提高生活服务水平", "完善涉外法律服务", "优化通关便利环境"]],
  ["保障规划落地实施", ["加强组织领导", "强化要素支撑", "完善政策体系", "做好宣传推介", "开展监测评估"]],
];

/** How many projects stand in boxes 2 to 11, which close the sections of chapters 2 and 3. */
export const BOX_SIZES = [5, 5, 5, 2, 3, 6, 3, 2, 2, 3] as const;

export const ACTIONS = ["平台提能", "产业扩容", "主体培优", "交流拓面", "环境升级"] as const;

/** What a goal is about; with 核心功能区, 领先示范区 and 重要承载地 this gives the goals of a plan. */
export const GOAL_SUBJECTS = words("贸易 金融 消费 航运 科创 会展 文旅 康养 法律 数据");
export const GOAL_FORMS: readonly (readonly [string, string])[] = [
  ["核心功能区", "FUNCTION"],
  ["领先示范区", "SUBGOAL"],
  ["重要承载地", "POSITIONING"],
];

/** Sentences that carry no fact; a real plan is full of them. */
export const FILLERS = [
  "坚持统筹推进、重点突破，以更大力度、更实举措拓展发展空间",
  "顺应开放型经济发展趋势，把握规则衔接和机制对接的方向",
  "注重制度集成与改革联动，让市场主体和居民群众共享成果",
  "立足本地资源禀赋和产业基础，走内涵式、集约式的路子",
  "坚持问题导向和目标导向相统一，补短板、锻长板、固底板",
] as const;

function indicators(list: string): [string, string, number][] {
  return words(list).map((word) => {
    const [name, unit, value] = word.split(":") as [string, string, string];
    return [name, unit, Number(value)];
  });
}
