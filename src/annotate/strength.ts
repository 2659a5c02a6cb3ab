import type { Strength } from "../model/vocabulary.js";

/**
 * The verbs and modals of Chinese planning prose and the commitment that each expresses. Where a text stacks several
 * (争取开展…试点), the annotation names the outermost as `verb`, and this lexicon gives its strength. Words that introduce
 * a means (依托 围绕 对标 聚焦) and adverbs (积极 着力) are no verbs of an undertaking.
 */
const VERBS: Record<Strength, readonly string[]> = {
  BUILD: words(
    "建设 打造 设立 建立 创建 构建 建成 组建 搭建 成立 共建 开设 开通 设置 布局 规划 策划 创作 营造 落实 实施 实行 执行 贯彻 举办 承办 承接 开展 组织 制定 研究制定 编制 出台 推出 发布 落地 明确 分解 纳入 做好 抓好 把握",
  ),
  IMPROVE: words(
    "完善 健全 提升 加强 优化 改革 改善 改进 改造 创新 整合 重构 升级 提高 强化 增强 增加 加大 扩大 扩展 拓展 拓宽 开拓 延伸 丰富 壮大 做大 做强 做优 做实 巩固 畅通 放宽 降低 简化 压缩",
  ),
  PROMOTE: words(
    "推动 促进 加快 加速 深化 推进 推广 推行 助推 带动 发展 培育 培养 开发 挖掘 激发 宣传 吸引 引进 引入 招引 邀请 集聚 聚集 汇聚 融入 参与 投入 对接 协同 协调 联通 打通 解决",
  ),
  REGULATE: words(
    "清理 监管 防范 防控 规范 整治 消除 杜绝 打击 排查 监测 评估 跟踪 控制 管控 通报 处理 保护 保障",
  ),
  SUPPORT: words("支持 鼓励 引导 帮助 扶持 协助 配合 资助 助力 提供"),
  EXPLORE: words("探索 试点 先行先试 研究 尝试 谋划"),
  STRIVE: words("争取 力争 争创 争当 申报 努力"),
};

function words(list: string): string[] {
  return list.split(" ");
}

const STRENGTH_OF = new Map<string, Strength>(
  Object.entries(VERBS).flatMap(([strength, verbs]) =>
    verbs.map((verb) => [verb, strength as Strength] as const),
  ),
);

const LONGEST = Math.max(...[...STRENGTH_OF.keys()].map((verb) => verb.length));

/** The strength of `verb` by its outermost word (积极推动 → 推动, 争取开展 → 争取); null when the lexicon knows none in it. */
export function strengthOf(verb: string): Strength | null {
  const first = firstVerb(verb);
  return first === null ? null : (STRENGTH_OF.get(first.word) ?? null);
}

/**
 * The verb that a heading such as 高质量推进…建设 opens with: the first known verb in it that has something behind it.
 * Null for a bare noun (人才保障, 组织实施).
 */
export function leadingVerb(title: string): string | null {
  const first = firstVerb(title);
  if (first === null) return null;
  const object = title.slice(first.end);
  return object === "" || STRENGTH_OF.has(object) ? null : first.word;
}

/** The verb of the lexicon that stands first in `text`; of two that begin there, the longer. */
function firstVerb(text: string): { word: string; end: number } | null {
  for (let start = 0; start < text.length; start++) {
    for (let end = Math.min(text.length, start + LONGEST); end > start; end--) {
      const word = text.slice(start, end);
      if (STRENGTH_OF.has(word)) return { word, end };
    }
  }
  return null;
}
