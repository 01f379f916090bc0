/** The name of an operation's type. openapi-typescript reads a number sign as a slash. */
export function typeKey(id: string): string {
  return id.replaceAll('#', '\u266f')
}
