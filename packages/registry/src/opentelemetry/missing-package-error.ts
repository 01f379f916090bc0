import { type ErrorGuard, errorGuard, PicturedeskError } from '@picturedesk/provider'

/**
 * An entry was imported that needs another package, which is not installed or is too old. Nothing was sent, and all other entries
 * work without it.
 *
 * @remarks
 * Install the package that the message names, or do not import the entry. The error comes when the entry is imported, so that its
 * class is that of another entry: tell it by `PicturedeskError.isInstance(error) && error.code === 'missing-package'`.
 */
export class MissingPackageError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<MissingPackageError> =
    /* @__PURE__ */ errorGuard('missing-package')
  override readonly name: 'MissingPackageError' = 'MissingPackageError'
  override readonly code: 'missing-package' = 'missing-package'
  /** The package that is missing. */
  readonly package: string

  constructor(details: {
    readonly package: string
    /** The versions that are wanted. */
    readonly range: string
    /** The entries that need it. */
    readonly neededBy: readonly string[]
    readonly isTooOld?: boolean | undefined
    readonly cause?: unknown
  }) {
    const { package: name, range, neededBy, isTooOld = false, cause } = details
    super(
      `${neededBy.join(' and ')} ${neededBy.length > 1 ? 'need' : 'needs'} the package ${name} in a version of ${range}. ` +
        `${isTooOld ? 'The one that is installed is older.' : 'It is not installed here.'} ` +
        `Install it: npm install ${name}`,
      cause === undefined ? {} : { cause },
    )
    this.package = name
  }
}
