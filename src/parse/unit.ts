import { CURRENCIES } from "../model/base-unit.js";

/** Counting words that a number in running text may carry, besides money and shares; longest first. */
const COUNTING_WORDS = (
  "个百分点 百分点 平方公里 平方千米 平方米 立方米 吨标准煤 标准箱 千瓦时 个工作日 工作日 架次 辆次 班次 家次 车次 " +
  "人次 场次 公里 千米 千瓦 兆瓦 公顷 小时 分钟 个月 张床位 床位 标箱 公斤 千克 TEU 人 家 个 项 条 座 所 处 支 件 名 位 " +
  "户 套 张 艘 辆 台 部 间 栋 幢 片 种 类 门 批 场 册 对 倍 枚 方 亩 吨 米 国 天 岁 只 起 例 篇 宗 款 次 届 组 笔 年"
).split(" ");

const MAGNITUDE = "[十百千]?[万亿]亿?|[百千]";

/** Pattern of a magnitude before a unit: 万, 亿, 千万, 万亿, 百. */
export const MAGNITUDE_PATTERN = `(?:${MAGNITUDE})`;

/** Words in which a counting word only begins another word: 国际, 方面, 部门, 人才. */
const NO_COUNTING_WORD =
  "(?!国[际家内外有企民产务道庆宾泰集]|方[面案式向位]|部[门委队长]|人[才民口工均员]|项目|条[件例]|场[所地景馆]|位[于置]|处[理置]|名[城优牌称])";

/** Pattern of a unit in running text, magnitude left off. */
export const UNIT_PATTERN = `(?:[%％‰]|${longestFirst(CURRENCIES.keys())}|${NO_COUNTING_WORD}(?:${COUNTING_WORDS.join("|")}))`;

function longestFirst(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}
