/**
 * Calls need `isWellFormed`, and no runtime has it that lacks something older. Without this check, a call on an old Node
 * would end as "isWellFormed is not a function". The text is short, as each bundle carries it.
 *
 * @throws Error that says what to run
 */
export function checkRuntime(provider: string): void {
  if (!''.isWellFormed)
    throw new Error(
      `${provider} needs Node 22 or a browser of 2023, or later. Install a newer one.`,
    )
}
