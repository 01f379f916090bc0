/** The first fixture of an interface that nobody has yet. It is written anew until the first release. */
export const UNRELEASED = '0.0.0'

/**
 * The versions that a caret takes as one: `0.2` of 0.2.5, `1` of 1.4.0. Within a line nothing breaks, so its first version stands for
 * all of it. A pre-release has no line.
 */
export function interfaceLine(version: string): string | undefined {
  const [, major = '', minor = ''] = /^(\d+)\.(\d+)\.\d+$/.exec(version) ?? []
  if (major === '') return undefined
  return major === '0' ? `0.${minor}` : major
}
