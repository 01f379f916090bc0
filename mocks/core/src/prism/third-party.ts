// What the mocks call of Prism. `bundle` makes one file of it, with all that it needs, for the published package.

export { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http'
