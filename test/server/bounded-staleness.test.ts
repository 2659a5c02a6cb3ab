import { describe, expect, it } from "vitest";
import { BoundedValue } from "../../src/server/bounded-staleness.js";

/** A value whose reads the test ends, and the clock it is aged by. */
function controlled(maxAgeMs: number, maxWaitMs = 1_000) {
  const reads: { succeed: (value: string) => void; fail: () => void }[] = [];
  let clock = 0;
  const value = new BoundedValue(
    () =>
      new Promise<string>((resolve, reject) => {
        reads.push({ succeed: resolve, fail: () => reject(new Error("down")) });
      }),
    { maxAgeMs, maxWaitMs, now: () => clock },
  );
  const setClock = (time: number) => {
    clock = time;
  };
  return { value, reads, setClock };
}

/** Lets everything that is ready to go on do so. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("a bounded value", () => {
  it("is read once within its age, by one read at a time, and again after it.", async () => {
    const { value, reads, setClock } = controlled(10);
    const calls = Promise.all([value.current(), value.current(), value.current()]);
    reads[0]?.succeed("one");
    expect(await calls).toEqual(["one", "one", "one"]);
    setClock(5);
    expect(await value.current()).toBe("one");
    expect(reads).toHaveLength(1);
    setClock(11);
    const next = value.current();
    reads[1]?.succeed("two");
    expect(await next).toBe("two");
  });

  it("is read again in the background once half its age has passed, so that nobody waits.", async () => {
    const { value, reads, setClock } = controlled(10);
    const first = value.current();
    reads[0]?.succeed("one");
    await first;
    setClock(6);
    expect(await value.current()).toBe("one");
    expect(reads).toHaveLength(2);
    reads[1]?.succeed("two");
    await settle();
    setClock(16);
    expect(await value.current()).toBe("two");
  });

  it("counts its age from before the read: what changes meanwhile is not in it.", async () => {
    const { value, reads, setClock } = controlled(10);
    const early = value.current();
    setClock(20);
    const late = value.current();
    reads[0]?.succeed("before");
    expect(await early).toBe("before");
    await settle();
    expect(reads).toHaveLength(2);
    reads[1]?.succeed("after");
    expect(await late).toBe("after");
  });

  it("that cannot be read is not current, is told as the latest, and is read again at the next call.", async () => {
    const { value, reads, setClock } = controlled(10);
    const first = value.current();
    reads[0]?.succeed("one");
    await first;
    setClock(11);
    const failing = Promise.all([value.current(), value.latest()]);
    reads[1]?.fail();
    expect(await failing).toEqual([undefined, "one"]);
    const recovered = value.current();
    reads[2]?.succeed("two");
    expect(await recovered).toBe("two");
  });

  it("whose read hangs is not waited for, and a second call does not wait at all.", async () => {
    const reads: ((value: string) => void)[] = [];
    const value = new BoundedValue(() => new Promise<string>((resolve) => reads.push(resolve)), {
      maxAgeMs: 1_000,
      maxWaitMs: 100,
    });
    expect(await value.current()).toBeUndefined();
    const start = performance.now();
    expect(await value.latest()).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(50);
    expect(reads).toHaveLength(1);
    reads[0]?.("value");
    await settle();
    expect(await value.current()).toBe("value");
  });

  it("that has expired is read anew at once, also when a read from before is still under way.", async () => {
    const { value, reads } = controlled(10);
    const first = value.current();
    reads[0]?.succeed("one");
    await first;
    value.expire();
    const second = value.current();
    value.expire();
    const third = value.current();
    reads[1]?.succeed("two");
    await settle();
    reads[2]?.succeed("three");
    expect(await Promise.all([second, third])).toEqual(["three", "three"]);
    expect(reads).toHaveLength(3);
  });
});
