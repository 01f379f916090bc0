/**
 * Whether a provider that was built against a version of the interface can know of a case that is there since another one.
 * @param interfaceVersion Absent: it knows of all.
 * @throws TypeError when it is no version
 */
export function knownTo(
  interfaceVersion: string | undefined,
): (since: string | undefined) => boolean {
  if (interfaceVersion === undefined) return () => true
  const own = numbersOf(interfaceVersion)
  if (own === undefined)
    throw new TypeError(
      `\`interfaceVersion\` must be a version of @picturedesk/provider, such as "0.1.0". Received ${JSON.stringify(interfaceVersion)}.`,
    )
  return (since) => {
    const first = since === undefined ? undefined : numbersOf(since)
    if (first === undefined) return true
    const at = first.findIndex((part, index) => part !== own[index])
    return at < 0 || (own[at] ?? 0) > (first[at] ?? 0)
  }
}

/** A pre-release has what its version will have. */
function numbersOf(version: string): number[] | undefined {
  const found = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version)
  return found === null ? undefined : found.slice(1).map(Number)
}
