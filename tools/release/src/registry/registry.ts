/** Stands for the integrity of a version whose registry states none. */
export const NO_INTEGRITY = 'none'

/** What a registry has of a package. */
export interface RegistryPackage {
  /** `sha512-…` of each version's tarball, or {@link NO_INTEGRITY}. */
  readonly versions: ReadonlyMap<string, string>
  /** The version behind each dist-tag. */
  readonly distTags: ReadonlyMap<string, string>
}

/** The part of a registry that a release needs. */
export interface Registry {
  /** What is there now, past any cache; `undefined` where no version was ever published. */
  read(name: string): Promise<RegistryPackage | undefined>
  /** Publishes a tarball. @throws where the registry did not take it, or where it is not known. */
  publish(tarball: string, distTag: string): Promise<void>
}
