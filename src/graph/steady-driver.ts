import type { Driver } from "neo4j-driver";

/** A driver that stays the same object while the connections behind it are replaced. */
export interface SteadyDriver {
  driver: Driver;
  /** Sessions opened from now on use `next`; the former driver is closed, and what still ran on it fails. */
  replace: (next: Driver) => void;
}

/** Wraps `first` so that those who hold the driver need not know when the server moves or its connections hang. */
export function steadyDriver(first: Driver): SteadyDriver {
  let current = first;
  const driver = new Proxy({} as Driver, {
    get: (_target, name) => {
      const value: unknown = Reflect.get(current, name, current);
      return typeof value === "function" ? value.bind(current) : value;
    },
  });
  return {
    driver,
    replace: (next) => {
      const former = current;
      current = next;
      former.close().catch(() => {});
    },
  };
}
