import { fileURLToPath } from 'node:url'
import { serveParent } from './server-child.ts'
import { silentLogger } from './silent-logger.ts'

// What `prism mock <spec>` serves, without the printing, for the one vendor that the argument names.
const start = performance.now()
const { getHttpOperationsFromSpec } = await import('@stoplight/prism-http')
const { createServer } = await import('@stoplight/prism-http-server')
const [vendor = ''] = process.argv.slice(2)
const spec = fileURLToPath(import.meta.resolve(`@picturedesk/${vendor}/openapi.json`))
const server = createServer(await getHttpOperationsFromSpec(spec), {
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
serveParent({ urls: { [vendor]: url }, startSeconds: (performance.now() - start) / 1000 })
