import spec from '@picturedesk/spec-hellorf' with { type: 'json' }
import { testPackage } from '@picturedesk/vendor-kit'

testPackage({
  root: new URL('..', import.meta.url),
  resolve: (name) => import.meta.resolve(name),
  spec,
})
