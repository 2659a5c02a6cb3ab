import type { PermalinkAnswer } from "./routes.js";

const TITLES: Readonly<Record<PermalinkAnswer["status"], string>> = {
  SERVED: "As it was cited (与引用时一致)",
  GONE: "The release that was cited is gone (所引版本已被替换)",
  UNKNOWN: "The release that was cited is not known here (所引版本未知)",
};

const SAME: Readonly<Record<"SAME" | "CHANGED" | "NOT_COMPARED", string>> = {
  SAME: "What was cited is the same now, word for word.",
  CHANGED: "What was cited has changed.",
  NOT_COMPARED: "",
};

/** What a permalink says, for people; the same address gives programs JSON. */
export function permalinkPage(answer: PermalinkAnswer): string {
  const { status, releases, id, operation, now } = answer;
  const title = TITLES[status];
  const lines = releases.map(({ message }) => `<li>${escaped(message)}</li>`).join("");
  const present =
    now === null
      ? ""
      : `<p>${SAME[now.content]} <a href="${escaped(now.permalink)}">See it on the release served now (查看现行版本)</a></p>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,">
<style>body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}pre{overflow:auto;padding:.75rem;border:1px solid #8886;border-radius:6px;white-space:pre-wrap}</style>
<h1>${title}</h1><ul>${lines}</ul>${present}
${id === null ? "" : `<p><code>${escaped(id)}</code></p>`}
${operation === null ? "" : `<h2>Question (查询)</h2><pre>${escaped(operation.query)}\n${escaped(JSON.stringify(operation.variables))}</pre>`}
${answer.answer === null ? "" : `<h2>Answer (答案)</h2><pre>${escaped(JSON.stringify(answer.answer, null, 2))}</pre>`}
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
