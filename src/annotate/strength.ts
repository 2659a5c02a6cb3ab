import type { Strength } from "../model/vocabulary.js";

/**
 * The verbs and modals of Chinese planning prose and the commitment that each expresses. Where a text stacks several
 * (争取开展…试点), the annotation names the outermost as `verb`, and this lexicon gives its strength.
 */
const VERBS: Record<Strength, readonly string[]> = {
  BUILD: words(
    "建设 打造 设立 落实 实施 举办 建立 创建 构建 开设 建成 组建 搭建 布局 制定 形成 开展 落地 共建 做实 做强 承办 出台 编制 陆续推出 推出 组织 成立 建 贯彻 贯彻落实 执行 开通 设置 配套 发布 承接 重构 改造 整合 保护 保障 明确 分解 做好 纳入 精心打造 聚力建设 研究制定 策划 策划举办 创新 抓好 掌握 处理 把握 实行 邀请 规划 合理规划 合理规划布局 培养 集聚 联合 建立健全",
  ),
  IMPROVE: words(
    "完善 健全 提升 加强 优化 扩大 巩固 提高 强化 拓展 升级 丰富 改善 增强 改进 壮大 做大 做优 延伸 规范 增加 加大 拓宽 突出 畅通 放宽 降低 简化 压缩 扩展 开拓 持续扩大 持续提升",
  ),
  PROMOTE: words(
    "推动 促进 加快 深化 推进 引导 发展 培育 推广 带动 助推 吸引 积极推动 加速 融入 参与 对接 投入 推行 复制推广 大力发展 大力引进 着力 积极引进 协同 聚焦 重点推动 着力引进 抢抓 紧扣 动员 宣传 重点培育 联通 激发 开发 打通 对标 对照 全力投入 坚持 围绕 汇聚 聚集 招引 引进 引入 联动",
  ),
  REGULATE: words(
    "清理 监管 防范 消除 打击 严厉打击 杜绝 惩戒 排查 跟踪 评估 监测 控制 定期评估 协调 及时跟踪评估 预警 通报 有效降低 管控",
  ),
  SUPPORT: words("支持 鼓励 帮助 扶持 协助 提供 服务 助力 资助 配合 重点支持"),
  EXPLORE: words("探索 试点 先行先试 研究 尝试 谋划"),
  STRIVE: words("争取 力争 争创 积极争取 努力 申报 申报建设 争当"),
};

function words(list: string): string[] {
  return list.split(" ");
}

const STRENGTH_OF = new Map<string, Strength>(
  Object.entries(VERBS).flatMap(([strength, verbs]) =>
    verbs.map((verb) => [verb, strength as Strength] as const),
  ),
);

/** The strength of `verb`, or of its tail (积极推动 → 推动); null when the lexicon does not know it. */
export function strengthOf(verb: string): Strength | null {
  for (let start = 0; start < verb.length; start++) {
    const strength = STRENGTH_OF.get(verb.slice(start));
    if (strength !== undefined) return strength;
  }
  return null;
}

/** The verb that a heading such as 高质量推进…建设 opens with: the first known verb in it; null for a bare noun (人才保障). */
export function leadingVerb(title: string): string | null {
  for (let start = 0; start < title.length; start++) {
    for (let end = Math.min(title.length, start + 4); end >= start + 2; end--) {
      const word = title.slice(start, end);
      if (STRENGTH_OF.has(word)) return word;
    }
  }
  return null;
}
