import { acmeMock } from '@picturedesk/mock-acme'
import { defineVendor } from '@picturedesk/vendor-kit'
import { createAcme, manifest } from '../../index.ts'

export const vendor = defineVendor({
  root: new URL('../..', import.meta.url),
  manifest,
  mock: acmeMock,
  create: createAcme,
})
