export { mockFixture } from './mock-fixture.ts'
export { mockVendor } from './mock-vendor.ts'
