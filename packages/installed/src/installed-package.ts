import type { JsonObject } from './json-object.ts'

/** A package that is installed. */
export interface InstalledPackage {
  /** The name in its package.json, or its directory where it has no name. */
  readonly name: string
  readonly version?: string | undefined
  /** An absolute path, links resolved. */
  readonly directory: string
}

/** A package's directory and its package.json, which is all that its files are found by. */
export interface PackageSource {
  /** An absolute path, links resolved. */
  readonly directory: string
  readonly packageJson: JsonObject
}

/** A package whose package.json has the field. */
export interface DeclaringPackage extends PackageSource {
  readonly package: InstalledPackage
  /** The field's value: any JSON. */
  readonly declaration: unknown
}

/** A package whose package.json seems to have the field, but cannot be read. */
export interface UnreadablePackage {
  readonly package: InstalledPackage
  /** One sentence without a full stop. */
  readonly problem: string
}
