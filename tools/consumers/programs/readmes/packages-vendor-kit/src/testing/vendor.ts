import { ogqMock } from '@picturedesk/mock-ogq'
import { createOgq, manifest } from '@picturedesk/ogq'
import { defineVendor } from '@picturedesk/vendor-kit'

export const vendor = defineVendor({
  root: new URL('../..', import.meta.url),
  manifest,
  mock: ogqMock,
  create: createOgq,
})
