export { allMocks } from './all-mocks.ts'
export { importsFrom, specFile, type Vendor, vendors } from './vendors.ts'
