import { openverseMock } from '@picturedesk/mock-openverse'
import { defineVendor } from '@picturedesk/vendor-kit'
import { createOpenverse, manifest } from '../index.ts'

/** The vendor that the tests of this package are about. */
export const vendor = defineVendor({
  root: new URL('../..', import.meta.url),
  manifest,
  mock: openverseMock,
  create: createOpenverse,
})
