const nothing = (): void => {}

/** What Prism logs to; it says nothing. */
export const silentLogger = {
  ...{ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing },
  ...{ fatal: nothing, success: nothing },
  child: (): unknown => silentLogger,
}
