import { expect, it } from "vitest";
import { createExecutionContext } from "../../src/api/execution-context.js";
import { RecentBookmarks } from "../../src/api/recent-bookmarks.js";

function bookmarksAt(clock: { now: number }): RecentBookmarks {
  return new RecentBookmarks(() => clock.now);
}

it("Reads wait for the last write and for the newest state that was read, for thirty seconds each.", () => {
  const clock = { now: 5 };
  const bookmarks = bookmarksAt(clock);
  expect(bookmarks.get()).toBeUndefined();
  bookmarks.note(["written:1"]);
  bookmarks.noteState("one", ["read:1"]);
  expect(bookmarks.get()).toEqual(["written:1", "read:1"]);
  clock.now += 20_000;
  bookmarks.note(["written:2"]);
  clock.now += 10_001;
  expect(bookmarks.get()).toEqual(["written:2"]);
  clock.now += 20_000;
  expect(bookmarks.get()).toBeUndefined();
});

it("A state that is read again is no new one: nobody waits for what has long been everywhere.", () => {
  const clock = { now: 5 };
  const bookmarks = bookmarksAt(clock);
  bookmarks.noteState("one", ["read:1"]);
  clock.now += 30_001;
  bookmarks.noteState("one", ["read:2"]);
  expect(bookmarks.get()).toBeUndefined();
  bookmarks.noteState("two", ["read:3"]);
  expect(bookmarks.get()).toEqual(["read:3"]);
});

it("Each read is sent with READ access and the bookmarks so far, and tells its own.", async () => {
  const sessions: Record<string, unknown>[] = [];
  const driver = {
    session: (settings: Record<string, unknown>) => {
      sessions.push(settings);
      return {
        run: async () => ({ records: [] }),
        lastBookmarks: () => [`read:${sessions.length}`],
        close: async () => {},
      };
    },
  };
  const bookmarks = new RecentBookmarks();
  const seen: string[] = [];
  const context = createExecutionContext({
    ...{ driver: driver as never, database: "plans", bookmarks },
    onBookmarks: (list) => seen.push(...list),
  });
  await context.run("RETURN 1");
  bookmarks.noteState("one", seen);
  await context.run("RETURN 1");
  expect(sessions).toEqual([
    { database: "plans", defaultAccessMode: "READ" },
    { database: "plans", defaultAccessMode: "READ", bookmarks: ["read:1"] },
  ]);
});
