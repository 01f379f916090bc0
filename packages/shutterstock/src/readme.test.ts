import { testReadme } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testReadme(vendor)
