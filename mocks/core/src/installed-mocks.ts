import type { MockVendor } from './vendor/vendor.ts'

/**
 * The mocks by the id of their vendor, for the types of `startMock('hellorf')`. A mock package adds
 * its own:
 *
 * @example
 * declare module '@picturedesk/mocks' {
 *   interface InstalledMocks {
 *     readonly hellorf: typeof hellorfMock
 *   }
 * }
 */
// biome-ignore lint/suspicious/noEmptyInterface: mock packages add to it
export interface InstalledMocks {}

/** A vendor's id. Those of the mock packages that are imported somewhere are offered first. */
export type VendorId = keyof InstalledMocks | (string & {})

/** What the mock package of a vendor exports. */
export type VendorOf<Id extends string> = Id extends keyof InstalledMocks
  ? InstalledMocks[Id]
  : MockVendor
