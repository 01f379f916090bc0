import { omniousMock } from '@picturedesk/mock-omnious'
import { defineVendor } from '@picturedesk/vendor-kit'
import { createOmnious, manifest } from '../index.ts'

/** The vendor that the tests of this package are about. */
export const vendor = defineVendor({
  root: new URL('../..', import.meta.url),
  manifest,
  mock: omniousMock,
  create: createOmnious,
})
