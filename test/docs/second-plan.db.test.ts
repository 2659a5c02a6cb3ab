import { expect, test } from "vitest";
import { useTwoPlans } from "../support/two-plans.js";
import { expectAsShown, questionsOf } from "./support/pages.js";

const database = useTwoPlans();
const questions = questionsOf("docs/roots/compare.md");

test("The page about comparing plans shows at least one question.", () => {
  expect(questions.length).toBeGreaterThan(0);
});

test.each(questions)(
  "The page about comparing plans shows what the API answers: $question",
  async (question) => {
    await expectAsShown(database(), question);
  },
);
