import type { Driver } from "neo4j-driver";
import { expect, test } from "vitest";
import { steadyDriver } from "../../src/graph/steady-driver.js";

class FakeDriver {
  closed = false;
  constructor(readonly name: string) {}
  session() {
    return `session of ${this.name}`;
  }
  async close() {
    this.closed = true;
    throw new Error("it hangs");
  }
}

test("whoever holds the driver gets sessions of the newest one, and the former one is closed.", async () => {
  const [first, second] = [new FakeDriver("first"), new FakeDriver("second")];
  const { driver, replace } = steadyDriver(first as unknown as Driver);
  const { session } = driver;
  expect(driver.session()).toBe("session of first");
  replace(second as unknown as Driver);
  expect(driver.session()).toBe("session of second");
  // A method that was taken before stays with its driver, like any bound one.
  expect(session()).toBe("session of first");
  expect([first.closed, second.closed]).toEqual([true, false]);
});
