import { specFile, vendors } from '@picturedesk/all-vendors'
import { serveParent } from './server-child.ts'
import { silentLogger } from './silent-logger.ts'

// What `prism mock <spec>` serves, without the printing, for the one vendor that the argument names.
const start = performance.now()
const { getHttpOperationsFromSpec } = await import('@stoplight/prism-http')
const { createServer } = await import('@stoplight/prism-http-server')
const [id] = process.argv.slice(2)
const vendor = vendors.find((one) => one.id === id)
if (vendor === undefined) throw new Error(`"${id}" must be the id of a vendor.`)
const server = createServer(await getHttpOperationsFromSpec(specFile(vendor)), {
  cors: true,
  components: { logger: silentLogger as never },
  config: {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    isProxy: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  },
})
const url = await server.listen(0, '127.0.0.1')
serveParent({ urls: { [vendor.id]: url }, startSeconds: (performance.now() - start) / 1000 })
