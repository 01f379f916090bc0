/** The package.json of a version. */
export type PackageJson = Readonly<Record<string, unknown>> & {
  readonly name: string
  readonly version: string
}
