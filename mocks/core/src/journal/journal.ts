import type { FaultName } from '../faults/fault.ts'
import type { MockResponse } from '../mock-response.ts'
import type { IncomingRequest, Parameters, RequestBody } from '../request/mock-request.ts'
import type { PathTemplate } from '../spec/path-template.ts'
import type { JournalEntry } from './journal-entry.ts'
import { redactJson, redactUrl, redactValues, type SecretNames } from './redact.ts'
import { matchesPattern, type RequestPattern } from './request-pattern.ts'

/** The parts of a response that the journal notes. */
export interface JournalOutcome {
  /** Undefined when a fault let no response leave. */
  readonly status: number | undefined
  /** Undefined when none was made, or none is to be shown. A lost one is shown without its status. */
  readonly response: MockResponse | undefined
  readonly fault: FaultName | undefined
  /** How long a fault holds the response back. Default 0. */
  readonly delayMs?: number
}

/** How a {@link Journal} is kept. */
export interface JournalOptions {
  /** How many entries to keep; the oldest go first. Default 1,000. */
  readonly limit?: number
  /** How many bytes of bodies to keep; the oldest entries go first. Default 64 MiB. */
  readonly maxBytes?: number
  /** The clock that responses are noted by. Default: the wall clock. */
  readonly now?: () => number
  /** What the path of a request begins with that matches no operation. Default none. */
  readonly basePath?: string
  /** An operation's path template, so that secrets in paths are found. */
  readonly templateOf?: (operation: string) => PathTemplate | undefined
}

/** A request as it was, and what became of it: redacted only when somebody looks. */
interface Note {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly at: number
  bytes: number
  operation: string | undefined
  basePath: string
  query: Parameters
  body: RequestBody | undefined
  outcome: JournalOutcome | undefined
  respondedAt: number | undefined
}

/** The last requests and their responses, oldest first. */
export class Journal {
  readonly #secret: SecretNames
  readonly #options: Required<JournalOptions>
  #notes: Note[] = []
  #bytes = 0

  /** @param secret names, in lower case, whose values must not be seen */
  constructor(
    secret: SecretNames,
    {
      limit = 1000,
      maxBytes = 64 * 1024 * 1024,
      now = Date.now,
      basePath = '',
      templateOf = () => undefined,
    }: JournalOptions = {},
  ) {
    this.#secret = secret
    this.#options = { limit, maxBytes, now, basePath, templateOf }
  }

  /** Notes a request; the draft that it returns notes the rest. */
  begin({ method, url, headers, bytes }: IncomingRequest, at: number): JournalDraft {
    const note: Note = {
      ...{ method, url, headers, at, bytes: bytes.length, operation: undefined },
      ...{ basePath: this.#options.basePath, query: {} },
      ...{ body: undefined, outcome: undefined, respondedAt: undefined },
    }
    this.#notes.push(note)
    this.#grow(bytes.length)
    const size = bytes.length
    return {
      matched: (operation, basePath = this.#options.basePath) => {
        note.operation = operation
        note.basePath = basePath
      },
      read: (query, body) => {
        note.query = query
        // A body that cannot be read is not kept.
        note.body = body.kind === 'bytes' ? undefined : body
      },
      responded: (outcome) => {
        const before = note.bytes
        note.outcome = outcome
        note.respondedAt = this.#options.now() + (outcome.delayMs ?? 0)
        note.bytes = size + (outcome.response?.bytes.length ?? 0)
        if (this.#notes.lastIndexOf(note) >= 0) this.#grow(note.bytes - before)
      },
    }
  }

  /** The entries that match, oldest first. */
  entries(filter: RequestPattern = {}): JournalEntry[] {
    return this.#notes
      .filter(({ operation }) => filter.operation === undefined || operation === filter.operation)
      .map((note) => this.#show(note))
      .filter((entry) => matchesPattern(filter, entry))
  }

  /** Forgets all entries. */
  clear(): void {
    this.#notes = []
    this.#bytes = 0
  }

  #grow(bytes: number): void {
    this.#bytes += bytes
    const { limit, maxBytes } = this.#options
    while (this.#notes.length > limit || (this.#bytes > maxBytes && this.#notes.length > 1)) {
      this.#bytes -= this.#notes.shift()?.bytes ?? 0
    }
  }

  #show({ method, url, headers, at, bytes, operation, query, body, ...rest }: Note): JournalEntry {
    const { templateOf } = this.#options
    const { basePath } = rest
    const secret = this.#secret
    const { status, response, fault } = rest.outcome ?? {}
    const template = operation === undefined ? undefined : templateOf(operation)
    const shown = redactUrl(url, secret, template && { basePath, template })
    const bodySize = bytes - (response?.bytes.length ?? 0)
    return {
      operation,
      method,
      url: shown,
      path: new URL(shown).pathname.slice(basePath.length),
      headers: redactValues(Object.fromEntries(headers), secret),
      query: redactValues(query, secret),
      body: shownBody(body, bodySize, secret),
      bodySize,
      at,
      respondedAt: rest.respondedAt,
      status,
      responseHeaders:
        status === undefined ? undefined : redactValues(response?.headers ?? {}, secret),
      responseBytes: response?.bytes,
      provenance: status === undefined ? undefined : response?.provenance,
      fault,
    }
  }
}

function shownBody(body: RequestBody | undefined, size: number, secret: SecretNames): unknown {
  if (body?.kind === 'form') return redactValues(body.fields, secret)
  if (body?.kind === 'json') return redactJson(body.value, secret)
  return size > 0 ? `[${size} bytes]` : undefined
}

/** An entry in the making. */
export interface JournalDraft {
  /** @param basePath the part of the path that is the server's; default: that of the options */
  matched(operation: string | undefined, basePath?: string): void
  read(query: Parameters, body: RequestBody): void
  responded(outcome: JournalOutcome): void
}
