/**
 * A page with name, version and licence of each package that a bundle has files of, and each text once.
 *
 * @throws Error for a package whose licence nobody can tell
 */
export declare function licencesOf(files: readonly string[]): string
