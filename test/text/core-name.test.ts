import { expect, test } from "vitest";
import { coreOf } from "../../src/text/core-name.js";

test("the core of a name is what is left of it without the kind of body at its end, never nothing.", () => {
  expect(coreOf("德勤会计师事务所")).toBe("德勤");
  expect(coreOf("渝欧跨境电子商务股份有限公司")).toBe("渝欧跨境电子商务");
  expect(coreOf("新加坡凯德集团有限公司")).toBe("新加坡凯德");
  expect(coreOf("capitaland group co ltd")).toBe("capitaland");
  expect(coreOf("市商务委员会")).toBe("市商务");
  expect(coreOf("有限公司")).toBe("有限公司");
});
