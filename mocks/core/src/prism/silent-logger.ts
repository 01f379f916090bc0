const nothing = (): void => {}
/** A logger as Prism takes one, which says nothing. */
export const silentLogger = {
  ...{ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing },
  ...{ fatal: nothing, success: nothing },
  child: () => silentLogger,
}
