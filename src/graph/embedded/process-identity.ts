import { readFileSync } from "node:fs";

/** A process that can be told from a later one with the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When the process started, in a form that only equality is defined for. */
  started: string;
}

/** The identity of a living process; undefined when there is none, or only a zombie. */
export function identify(pid: number): ProcessIdentity | undefined {
  const started = process.platform === "linux" ? startOnLinux(pid) : startElsewhere(pid);
  return started === undefined ? undefined : { pid, started };
}

/** The identity of this process. */
export function ownIdentity(): ProcessIdentity {
  return identify(process.pid) ?? { pid: process.pid, started: "unknown" };
}

/** Whether that very process still runs; false when its number now belongs to another one. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.started === identity.started;
}

// Field 22 of /proc/<pid>/stat, in clock ticks since boot. Field 2, the command in parentheses, may itself hold
// spaces and parentheses, so we count from the last one; field 3 is the state.
function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

// Without /proc there is no cheap way to a start time: there a reused number looks like the old process.
function startElsewhere(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
    return "running";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM" ? "running" : undefined;
  }
}
