import { afterAll, describe, expect, test } from "vitest";
import { ask } from "../api/support/api.js";
import { forgetObservations, transactIn } from "../support/observations.js";
import { useSeedPlan } from "../support/seed-plan.js";
import { expectAsShown, expectErrorsAsShown, questionsOf } from "./support/pages.js";

const database = useSeedPlan();
afterAll(() => forgetObservations(database()));

/** In the order of one story: recorded, compared, retracted. */
const PAGES = ["record-observation.md", "progress.md", "retract-observation.md"];

/** What these pages ask, an editor asks. */
const editor = () => ({
  editor: async () => ({ subject: "alice" }),
  transact: transactIn(database()),
});

describe.each(PAGES)("docs/roots/%s", (page) => {
  const questions = questionsOf(`docs/roots/${page}`);

  test("shows at least one question.", () => {
    expect(questions.length).toBeGreaterThan(0);
  });

  test.each(questions)("asks what the API answers as shown: $question", async (question) => {
    const isRefused =
      typeof question.answer === "object" && question.answer !== null && "errors" in question.answer;
    if (isRefused) await expectErrorsAsShown(database(), question, editor());
    else await expectAsShown(database(), question, editor());
  });
});

test("A stranger gets none of the answers that the pages show.", async () => {
  for (const { question } of PAGES.flatMap((page) => questionsOf(`docs/roots/${page}`))) {
    if (!question.startsWith("mutation")) continue;
    const { errors } = await ask(database(), question);
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  }
});
