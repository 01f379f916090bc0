import type { MockResponse } from '../mock-response.ts'
import type { Example } from '../spec/example-book.ts'
import { isJson } from '../spec/media-type.ts'
import { isJsonObject, locate } from '../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../spec/operation-index.ts'
import type { SpecModel } from '../spec/spec-model.ts'
import type { Count, CoverageReport } from './coverage-report.ts'
import { envelopeCodes, envelopeProperties } from './envelope-codes.ts'

/** The parts of an operation that can be reached. */
interface Goal {
  readonly statuses: readonly string[]
  readonly examples: readonly Example[]
  readonly envelope: readonly string[]
  readonly codes: readonly string[]
  /** The examples' bodies as they are sent, by length, to tell a response from memory by. */
  readonly bodies: ReadonlyMap<number, readonly { name: string; bytes: Uint8Array }[]>
}

interface Reached {
  count: number
  readonly statuses: Map<string, number>
  readonly examples: Map<string, number>
  readonly codes: Map<string, number>
}

const goals = new WeakMap<Operation, Goal>()

/** Counts which parts of a spec the responses reach. */
export class CoverageRecorder {
  readonly #vendor: string
  readonly #spec: SpecModel
  readonly #also: CoverageRecorder | undefined
  readonly #reached = new Map<string, Reached>()

  /** @param also counts the same, for a whole process */
  constructor(vendor: string, spec: SpecModel, also?: CoverageRecorder) {
    this.#vendor = vendor
    this.#spec = spec
    this.#also = also
  }

  /** Notes a response of the vendor that arrived as it was. */
  note(operation: Operation, response: MockResponse): void {
    if (response.violations) return
    const goal = this.#goal(operation)
    const name = response.example ?? exampleOf(goal, response.bytes)
    this.#count(operation.id, {
      status: statusKey(goal.statuses, response.status),
      example: name,
      codes: envelopeCodes(response.value, goal.envelope),
    })
  }

  /** The parts that were reached so far, and those that were not. */
  report(): CoverageReport {
    return {
      vendor: this.#vendor,
      operations: this.#spec.index.operations.map((operation) => {
        const { id, method, path } = operation
        const goal = this.#goal(operation)
        const reached = this.#reached.get(id) ?? nothing()
        return {
          operation: id,
          method: method.toUpperCase(),
          path,
          count: reached.count,
          statuses: counts(goal.statuses, reached.statuses),
          examples: counts(
            goal.examples.map(({ name }) => name),
            reached.examples,
          ),
          codes: counts(goal.codes, reached.codes),
        }
      }),
    }
  }

  #count(
    operation: string,
    response: { status: string; example: string | undefined; codes: readonly string[] },
  ): void {
    let reached = this.#reached.get(operation)
    if (!reached) {
      reached = nothing()
      this.#reached.set(operation, reached)
    }
    reached.count++
    add(reached.statuses, response.status)
    if (response.example !== undefined) add(reached.examples, response.example)
    for (const code of response.codes) add(reached.codes, code)
    if (this.#also) this.#also.#count(operation, response)
  }

  #goal(operation: Operation): Goal {
    let goal = goals.get(operation)
    if (!goal) {
      goal = readGoal(this.#spec, operation)
      goals.set(operation, goal)
    }
    return goal
  }
}

function readGoal(spec: SpecModel, operation: Operation): Goal {
  const { document, examples: book } = spec
  const { responses } = locate(document, operationPointer(operation)).node
  const examples = book.all(operation.id)
  const envelope = envelopeProperties(spec, operation)
  const encoder = new TextEncoder()
  const bodies = examples.map(({ name, mediaType, value }) => {
    const text = typeof value === 'string' && !isJson(mediaType) ? value : JSON.stringify(value)
    return { name, bytes: encoder.encode(text ?? '') }
  })
  return {
    statuses: isJsonObject(responses)
      ? Object.keys(responses).filter((key) => !key.startsWith('x-'))
      : [],
    examples,
    envelope,
    codes: [...new Set(examples.flatMap(({ value }) => envelopeCodes(value, envelope)))],
    bodies: Map.groupBy(bodies, ({ bytes }) => bytes.length),
  }
}

/** The example that a response is, byte for byte. */
function exampleOf({ bodies }: Goal, bytes: Uint8Array): string | undefined {
  return bodies.get(bytes.length)?.find((body) => Buffer.compare(body.bytes, bytes) === 0)?.name
}

/** What a status counts as: itself, else its class, else the default. */
function statusKey(known: readonly string[], status: number): string {
  const range = `${Math.floor(status / 100)}XX`
  const exact = String(status)
  return (
    known.find((key) => key === exact) ??
    known.find((key) => key.toUpperCase() === range) ??
    known.find((key) => key === 'default') ??
    exact
  )
}

function counts(names: readonly string[], reached: ReadonlyMap<string, number>): Count[] {
  return [...new Set([...names, ...reached.keys()])].map((name) => ({
    name,
    count: reached.get(name) ?? 0,
  }))
}

function nothing(): Reached {
  return { count: 0, statuses: new Map(), examples: new Map(), codes: new Map() }
}

function add(counted: Map<string, number>, name: string): void {
  counted.set(name, (counted.get(name) ?? 0) + 1)
}
