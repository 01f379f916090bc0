import { closestMatch } from 'leven'

/** No installed package has the mock of the vendor that was asked for. */
export class MockNotInstalledError extends Error {
  override readonly name = 'MockNotInstalledError'
  /** The id that was asked for. */
  readonly vendor: string
  /** The ids of the vendors whose mocks are installed. */
  readonly installed: readonly string[]

  constructor(vendor: string, installed: readonly string[], from: string) {
    const closest = closestMatch(vendor, [...installed], { maxDistance: 2 })
    const found = installed.length > 0 ? installed.join(', ') : 'none'
    super(
      [
        `No mock of the vendor "${vendor}" is installed.`,
        closest === undefined ? '' : `Did you mean "${closest}"?`,
        `Looked at the dependencies of each package.json from ${from} upwards. Installed mocks: ${found}.`,
        `To install it: ${installCommand(vendor)}`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    )
    this.vendor = vendor
    this.installed = installed
  }
}

/** The command that installs the mock of a vendor. */
export function installCommand(vendor: string): string {
  return `npm install --save-dev @picturedesk/mock-${vendor}`
}
