/** The git tag of a version: `name@version`. */
export function tagOf(name: string, version: string): string {
  return `${name}@${version}`
}
