import {
  type CredentialReader,
  type Handlers,
  isJsonObject,
  type JsonObject,
  type MockRequest,
  type VendorBehaviour,
  type VendorContext,
  type VendorResponse,
} from '@picturedesk/mocks'
import { omniousCredentials } from './credentials.ts'
import type { OperationId } from './generated/operation-id.ts'
import type { Language } from './labels.ts'
import {
  OmniousMemory,
  type OmniousRefusal,
  readSubmission,
  type Submission,
} from './omnious-memory.ts'

/** Omnious as far as it goes beyond examples: the key, tasks and their results. */
export class OmniousBehaviour implements VendorBehaviour<OperationId> {
  readonly #memory: OmniousMemory
  readonly #apiKey: CredentialReader
  readonly handlers: Handlers<OperationId>

  constructor({ wire, clock }: VendorContext) {
    const memory = new OmniousMemory(clock)
    this.#memory = memory
    this.#apiKey = wire.credential('apiKey')
    this.handlers = {
      createTaggingTask: ({ body }) => accepted(memory.create(submissionIn(body))),
      appendTaggingTask: (request) =>
        accepted(memory.append(taskIdOf(request), submissionIn(request.body))),
      listTaggingTasks: () => success(memory.list()),
      getTaggingTaskStatus: (request) => success(memory.status(taskIdOf(request))),
      listTaggingResults: (request) => {
        const { place, size } = wire.page(request)
        const language = (request.headers.get('accept-language') ?? 'en') as Language
        return success(memory.results(taskIdOf(request), { offset: place, size, language }))
      },
    }
  }

  authenticate(request: MockRequest): string | undefined {
    return this.#apiKey.read(request) === omniousCredentials.apiKey ? undefined : 'unauthorized'
  }

  configure(settings: Readonly<Record<string, number>>): void {
    this.#memory.configure(settings)
  }

  reset(): void {
    this.#memory.reset()
  }
}

function taskIdOf({ pathParameters }: MockRequest): string {
  return pathParameters['taskId'] ?? ''
}

function submissionIn(body: MockRequest['body']): Submission {
  return readSubmission(body.kind === 'json' && isJsonObject(body.value) ? body.value : {})
}

function accepted(body: JsonObject | OmniousRefusal): VendorResponse {
  return typeof body === 'string'
    ? { kind: 'example', name: body }
    : { kind: 'json', status: 202, body }
}

function success(data: JsonObject | OmniousRefusal): VendorResponse {
  return typeof data === 'string'
    ? { kind: 'example', name: data }
    : { kind: 'json', body: { data, error: null, status: 'success' } }
}
