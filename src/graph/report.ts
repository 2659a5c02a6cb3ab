/** Receives one line of progress for a person; the command line prints it on stderr. */
export type Report = (line: string) => void;

/** A {@link Report} that says nothing. */
export const silent: Report = () => {};
