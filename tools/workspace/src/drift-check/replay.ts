import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { StoredRequest } from './stored-requests.ts'

// `node replay.ts <vendor> <requests.json>`: sends stored requests by the vendor's own client, which signs them. Address
// and credentials come from the environment, as for every client of the vendor.

const [vendor = '', file = ''] = process.argv.slice(2)
const root = new URL('../../../../', import.meta.url)

interface ClientResponse {
  readonly response: Response
}
type Client = Readonly<Record<string, (path: string, init: object) => Promise<ClientResponse>>>

const entry = (await import(
  fileURLToPath(new URL(`packages/${vendor}/src/index.ts`, root))
)) as Record<string, (options: object) => object>
const { clientOf } = (await import(
  fileURLToPath(new URL(`packages/${vendor}/src/client.ts`, root))
)) as { readonly clientOf: (provider: object) => Client }
const create = Object.entries(entry).find(([name]) => /^create[A-Z]/.test(name))?.[1]
if (create === undefined) throw new Error(`packages/${vendor} exports no function create….`)

const client = clientOf(create({ maxAttempts: 1 }))
const requests = JSON.parse(readFileSync(file, 'utf8')) as readonly StoredRequest[]
for (const { operation, method, template, path, query, body, missing, isDerived } of requests) {
  try {
    const send = client[method]
    if (send === undefined) throw new Error(`The client has no method ${method}.`)
    const own = Object.fromEntries(missing.map((name) => [name, fromEnvironment(name)]))
    const init = {
      params: { path, query: { ...own, ...query } },
      ...(body === undefined ? {} : { body }),
    }
    const { response } = await send(template, init)
    if (response.ok) continue
    const what = isDerived ? 'to a request that is made from the spec' : 'where it succeeded before'
    console.error(`${operation} responded with ${response.status}, ${what}.`)
  } catch (error) {
    console.error(`${operation} failed: ${error instanceof Error ? error.message : error}`)
  }
  process.exitCode = 1
}

/** What a recording leaves out, by the same variable that the vendor's client reads: `OGQ_USER_ID`. */
function fromEnvironment(name: string): string {
  const words = `${vendor}-${name.replace(/([a-z0-9])([A-Z])/g, '$1-$2')}`
  const variable = words.replace(/\W+/g, '_').toUpperCase()
  const value = process.env[variable]
  if (value) return value
  throw new Error(`it needs \`${name}\`, which is not recorded. Set ${variable}.`)
}
