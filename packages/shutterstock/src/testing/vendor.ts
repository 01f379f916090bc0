import { shutterstockMock } from '@picturedesk/mock-shutterstock'
import { defineVendor } from '@picturedesk/vendor-kit'
import { createShutterstock, manifest } from '../index.ts'

/** The vendor that the tests of this package are about. */
export const vendor = defineVendor({
  root: new URL('../..', import.meta.url),
  manifest,
  mock: shutterstockMock,
  create: createShutterstock,
})
