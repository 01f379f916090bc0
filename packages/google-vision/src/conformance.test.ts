import { testConformance } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testConformance(vendor, { wrong: { apiKey: 'wrong-key-canary' } })
