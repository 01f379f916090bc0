import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http'
import type { JsonObject } from '../documents/json.ts'
import type { DocumentOperation } from '../documents/operations.ts'
import type { SentRequest } from '../maker/request-recipe.ts'

/** Length of the largest document, as JSON, that Prism is given: it did not load 2.5 MB within minutes. */
const LARGEST = 2_000_000

/** Says what Prism alone does with the same document, so that a limit of Prism can be told from one of ours. */
export class PlainPrism {
  readonly #document: JsonObject
  #loaded: Promise<(sent: SentRequest, operation: DocumentOperation) => Promise<string>> | undefined

  constructor(document: JsonObject) {
    this.#document = document
  }

  /** Whether Prism alone starts with the document. */
  async start(): Promise<string> {
    try {
      await this.#load()
      return 'plain Prism starts'
    } catch (error) {
      return `plain Prism does not start: ${messageOf(error)}`
    }
  }

  async answer(sent: SentRequest, operation: DocumentOperation): Promise<string> {
    try {
      return await (await this.#load())(sent, operation)
    } catch (error) {
      return `plain Prism fails: ${messageOf(error)}`
    }
  }

  #load() {
    if (JSON.stringify(this.#document).length > LARGEST)
      throw new Error('not asked, since it needs minutes for a document of this size')
    this.#loaded ??= load(this.#document)
    return this.#loaded
  }
}

async function load(document: JsonObject) {
  const resources = await getHttpOperationsFromSpec(structuredClone(document))
  const config = {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    isProxy: false as const,
    upstreamProxy: undefined,
    mock: { dynamic: false as const },
  }
  const prism = createInstance(config, { logger: silent as never })
  return async (sent: SentRequest, operation: DocumentOperation): Promise<string> => {
    const [path = '', search = ''] = sent.target.slice(operation.serverPath.length).split('?', 2)
    const query: Record<string, string | string[]> = {}
    for (const [name, value] of new URLSearchParams(search)) {
      const before = query[name]
      query[name] = before === undefined ? value : [before, value].flat()
    }
    const headers = Object.fromEntries(
      Object.entries(sent.headers).map(([name, value]) => [name.toLowerCase(), value]),
    )
    const body = sent.body && new TextDecoder().decode(sent.body.bytes)
    const json = /json/.test(headers['content-type'] ?? '')
    const request = {
      method: sent.method.toLowerCase() as 'get',
      url: { path, query },
      headers,
      body: body !== undefined && json ? JSON.parse(body) : body,
    }
    const result = await prism.request(request, resources)()
    if (result._tag === 'Left') return `plain Prism refuses: ${messageOf(result.left)}`
    const { output, validations } = result.right
    const found = [...validations.input, ...validations.output].map(({ message }) => message)
    const more = found.length > 0 ? `, and finds: ${found.slice(0, 3).join('; ')}` : ''
    return `plain Prism answers ${output.statusCode}${more}`
  }
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 200)

const silent = {
  ...Object.fromEntries(
    ['info', 'success', 'warn', 'error', 'debug', 'trace', 'fatal'].map((name) => [name, () => {}]),
  ),
  child: () => silent,
}
