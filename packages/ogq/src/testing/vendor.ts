import { ogqMock } from '@picturedesk/mock-ogq'
import { defineVendor } from '@picturedesk/vendor-kit'
import { createOgq, manifest } from '../index.ts'

/** The vendor that the tests of this package are about. */
export const vendor = defineVendor({
  root: new URL('../..', import.meta.url),
  manifest,
  mock: ogqMock,
  create: createOgq,
})
