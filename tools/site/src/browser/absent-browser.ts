/** What the last line says where nothing could be opened. */
export const LEFT_OUT =
  'The part with a browser was left out: no Chromium is installed, such as Debian’s package chromium.'

/** What is wrong with a machine that has no browser: nothing, unless it is CI and nobody has allowed it. */
export function absenceProblems({
  allowed,
  ci = process.env['CI'],
}: {
  readonly allowed: boolean
  readonly ci?: string | undefined
}): string[] {
  if (allowed || ci === undefined || !['true', '1'].includes(ci)) return []
  return ['Expected a Chromium in CI. Received none. Install it, or pass --browser-optional.']
}
