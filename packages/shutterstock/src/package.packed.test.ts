import { testPackage } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testPackage({
  root: vendor.root,
  resolve: (name) => import.meta.resolve(name),
  spec: vendor.mock.spec,
})
