import { googleVisionMock } from '@picturedesk/mock-google-vision'
import { defineVendor } from '@picturedesk/vendor-kit'
import { createGoogleVision, manifest } from '../index.ts'

/** The vendor that the tests of this package are about. */
export const vendor = defineVendor({
  root: new URL('../..', import.meta.url),
  manifest,
  mock: googleVisionMock,
  create: createGoogleVision,
})
