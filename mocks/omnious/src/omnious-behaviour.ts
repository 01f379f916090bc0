import {
  isJsonObject,
  type JsonObject,
  type MockRequest,
  parameter,
  type VendorAnswer,
  type VendorBehaviour,
  type VendorContext,
} from '@picturedesk/mocks'
import { omniousCredentials } from './credentials.ts'
import type { Language } from './labels.ts'
import { OmniousMemory, type OmniousRefusal, readSubmission } from './omnious-memory.ts'

/** Omnious as far as it goes beyond examples: the key, tasks and their results. */
export class OmniousBehaviour implements VendorBehaviour {
  readonly #memory: OmniousMemory

  constructor({ clock }: VendorContext) {
    this.#memory = new OmniousMemory(clock)
  }

  authenticate({ headers }: MockRequest): string | undefined {
    return headers.get('x-api-key') === omniousCredentials.apiKey ? undefined : 'unauthorized'
  }

  answer({
    operation,
    pathParameters,
    query,
    headers,
    body,
  }: MockRequest): VendorAnswer | undefined {
    const { taskId = '' } = pathParameters
    const sent = body.kind === 'json' && isJsonObject(body.value) ? body.value : {}
    switch (operation.id) {
      case 'createTaggingTask':
        return taken(this.#memory.create(readSubmission(sent)))
      case 'appendTaggingTask':
        return taken(this.#memory.append(taskId, readSubmission(sent)))
      case 'listTaggingTasks':
        return told(this.#memory.list())
      case 'getTaggingTaskStatus':
        return told(this.#memory.status(taskId))
      case 'listTaggingResults':
        return told(
          this.#memory.results(taskId, {
            offset: Number(parameter(query, 'offset') ?? 0),
            size: Number(parameter(query, 'size') ?? 100),
            language: (headers.get('accept-language') ?? 'en') as Language,
          }),
        )
    }
    return undefined
  }

  configure(settings: Readonly<Record<string, number>>): void {
    this.#memory.configure(settings)
  }

  reset(): void {
    this.#memory.reset()
  }
}

function taken(answer: JsonObject | OmniousRefusal): VendorAnswer {
  return typeof answer === 'string'
    ? { kind: 'example', name: answer }
    : { kind: 'json', status: 202, body: answer }
}

function told(data: JsonObject | OmniousRefusal): VendorAnswer {
  return typeof data === 'string'
    ? { kind: 'example', name: data }
    : { kind: 'json', body: { data, error: null, status: 'SUCCESS' } }
}
