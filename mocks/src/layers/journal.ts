import type { IncomingRequest, Parameters, RequestBody } from '../mock-request.ts'
import { isJsonObject } from '../spec/openapi-document.ts'
import type { FaultName } from './fault.ts'

/** What stands for a secret in the journal. */
export const redacted = '[redacted]'

/** A request and what became of it. Secrets are replaced by {@link redacted}. */
export interface JournalEntry {
  /** The `operationId`; undefined when the request matched none. */
  readonly operation: string | undefined
  readonly method: string
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly query: Parameters
  /** A form's fields or a JSON value; `[n bytes]` for others; undefined when there was none. */
  readonly body: unknown
  /** When it came in, by the mock's clock, in milliseconds since the epoch. */
  readonly at: number
  /** Undefined until answered, and where a fault let nothing be answered. */
  readonly status: number | undefined
  /** The body of the answer as it left the mock, before a fault cut it short. */
  readonly answerBytes: Uint8Array | undefined
  /** The fault that struck. */
  readonly fault: FaultName | undefined
}

/** Which entries to see; each given property must match. */
export interface JournalFilter {
  readonly operation?: string
  readonly method?: string
  readonly status?: number
  readonly fault?: FaultName
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** What the journal notes of an answer. */
export type JournalOutcome = Pick<JournalEntry, 'status' | 'answerBytes' | 'fault'>

/** The last requests and their answers, oldest first. */
export class Journal {
  readonly #secret: ReadonlySet<string>
  readonly #limit: number
  #entries: Writable<JournalEntry>[] = []

  /**
   * @param secret names, in lower case, whose values must not be seen
   * @param limit how many entries to keep; the oldest go first
   */
  constructor(secret: ReadonlySet<string>, limit = 1000) {
    this.#secret = secret
    this.#limit = limit
  }

  /** Notes a request; the function that it returns notes the outcome. */
  begin(incoming: IncomingRequest, at: number): JournalDraft {
    const entry: Writable<JournalEntry> = {
      operation: undefined,
      method: incoming.method,
      url: this.#redactUrl(incoming.url),
      headers: this.#redact(Object.fromEntries(incoming.headers)),
      query: {},
      body: incoming.bytes.length > 0 ? `[${incoming.bytes.length} bytes]` : undefined,
      at,
      status: undefined,
      answerBytes: undefined,
      fault: undefined,
    }
    this.#entries.push(entry)
    if (this.#entries.length > this.#limit) this.#entries.shift()
    return {
      matched: (operation) => {
        entry.operation = operation
      },
      read: (query, body) => {
        entry.query = this.#redact(query)
        if (body.kind === 'form') entry.body = this.#redact(body.fields)
        if (body.kind === 'json') entry.body = this.#redactJson(body.value)
      },
      answered: (outcome) => {
        Object.assign(entry, outcome)
      },
    }
  }

  /** The entries that match, oldest first. */
  entries(filter: JournalFilter = {}): JournalEntry[] {
    const wanted = Object.entries(filter).filter(([, value]) => value !== undefined)
    return this.#entries
      .filter((entry) =>
        wanted.every(([key, value]) => entry[key as keyof JournalFilter] === value),
      )
      .map((entry) => ({ ...entry }))
  }

  /** Forgets all entries. */
  clear(): void {
    this.#entries = []
  }

  /** Leaves all but the secrets as it was sent. */
  #redactUrl({ href, search }: URL): string {
    const pairs = search.slice(1).split('&')
    const shown = pairs.map((pair) => {
      const [[name = ''] = []] = new URLSearchParams(pair)
      return this.#secret.has(name.toLowerCase()) ? `${name}=${redacted}` : pair
    })
    return href.replace(search, () => (search === '' ? '' : `?${shown.join('&')}`))
  }

  #redact<Value>(values: Readonly<Record<string, Value>>): Record<string, Value | typeof redacted> {
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        this.#secret.has(name.toLowerCase()) ? redacted : value,
      ]),
    )
  }

  #redactJson(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#redactJson(item))
    if (!isJsonObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        this.#secret.has(name.toLowerCase()) ? redacted : this.#redactJson(inner),
      ]),
    )
  }
}

/** An entry in the making. */
export interface JournalDraft {
  matched(operation: string | undefined): void
  read(query: Parameters, body: RequestBody): void
  answered(outcome: JournalOutcome): void
}
