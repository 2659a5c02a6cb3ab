const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const SIGNALS = Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[];

/** Waits for the process to be told to stop. */
export interface StopSignals {
  /** Whether a signal has come. */
  readonly requested: boolean;
  /** Resolves with the first signal. */
  signal: Promise<NodeJS.Signals>;
  /** Stops listening for signals. */
  release: () => void;
}

/** Takes SIGINT, SIGTERM and SIGHUP over; the second one ends the process at once, for the case that stopping hangs. */
export function catchStopSignals(): StopSignals {
  let requested = false;
  let tell: (signal: NodeJS.Signals) => void = () => {};
  const signal = new Promise<NodeJS.Signals>((resolve) => {
    tell = resolve;
  });
  const onSignal = (name: NodeJS.Signals): void => {
    if (requested) process.exit(EXIT_CODES[name as keyof typeof EXIT_CODES]);
    requested = true;
    tell(name);
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return {
    get requested() {
      return requested;
    },
    signal,
    release: () => {
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}
