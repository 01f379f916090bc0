/** How a command ends. What it ran passes its own code on, 128 + n after signal n. */
export const exitCodes = {
  ok: 0,
  /** Something could not be started, read or reached. */
  failed: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The command that was run is content, but a request of it violated a spec. */
  violations: 3,
  /** Vendor and spec differ. */
  drift: 4,
  /** The command that was to be run is no program. */
  notExecutable: 126,
  /** The command that was to be run does not exist. */
  notFound: 127,
} as const
