// Preloaded into an API process: SIGUSR2 moves its wall clock a day on, SIGURG two days back. Timers and
// performance.now() go by another clock, in a real jump too.
const RealDate = Date;
let shift = 0;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shift);
    else super(...parts);
  }
  static now() {
    return RealDate.now() + shift;
  }
};
const day = 24 * 60 * 60 * 1_000;
process.on("SIGUSR2", () => {
  shift += day;
});
process.on("SIGURG", () => {
  shift -= 2 * day;
});
