import { defineStrings } from "../../i18n/strings.js";

/** Strings of the query page. */
export const queryStrings = defineStrings(
  {
    title: "Ask the graph",
    intro:
      "Everything in the explorer comes from one public GraphQL API. Here it answers your own questions; the list holds twenty to start from.",
    open: "Open GraphiQL in a tab of its own",
    frame: "GraphiQL with example questions",
  },
  {
    title: "自行查询",
    intro: "浏览界面的全部内容都来自同一个公开的 GraphQL 接口。在此可直接提问，左侧列有二十个示例问题。",
    open: "在新标签页中打开 GraphiQL",
    frame: "GraphiQL 与示例问题",
  },
);
