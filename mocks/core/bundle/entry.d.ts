export { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http'
