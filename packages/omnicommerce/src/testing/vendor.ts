import { omnicommerceMock } from '@picturedesk/mock-omnicommerce'
import { defineVendor } from '@picturedesk/vendor-kit'
import { createOmniCommerce, manifest } from '../index.ts'

/** The vendor that the tests of this package are about. */
export const vendor = defineVendor({
  root: new URL('../..', import.meta.url),
  manifest,
  mock: omnicommerceMock,
  create: createOmniCommerce,
})
