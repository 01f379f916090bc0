import { type Mock, startMock } from '@picturedesk/mocks'
import type { JsonObject } from '../documents/json.ts'
import { type DocumentOperation, operationsOf } from '../documents/operations.ts'
import { breakRequest } from '../maker/break-request.ts'
import { Judge } from '../maker/judge.ts'
import { makeRequests } from '../maker/make-requests.ts'
import { othersMeant } from '../maker/means-another.ts'
import {
  describeRequest,
  type Recipe,
  type SentRequest,
  shorten,
  writeRequest,
} from '../maker/request-recipe.ts'
import { ValueMaker } from '../maker/value-maker.ts'
import { PlainPrism } from '../peer/plain-prism.ts'
import { sample, seeded, seedOf } from '../run/random.ts'
import { answerProblem } from './answer-problem.ts'
import { callMock, type Outcome } from './call-mock.ts'
import type { ColumnName, ColumnResult, WrongCell } from './column.ts'
import { toldLimit } from './told-limit.ts'

/** Wrong cells of a document beside which plain Prism is asked: it is slow. */
const ASKED_OF_PRISM = 12
/** Broken requests that are sent of one operation. */
const BROKEN_EACH = 12

export interface ServedOptions {
  readonly seed: number
  /** Most operations of a document. */
  readonly operations: number
  readonly columns: ReadonlySet<ColumnName>
}

interface Tally {
  cells: number
  readonly wrong: WrongCell[]
  readonly told: string[]
  readonly notes: string[]
}

const tally = (): Tally => ({ cells: 0, wrong: [], told: [], notes: [] })

/** The columns that the mock in process fills. */
export async function serveDocument(
  name: string,
  document: JsonObject,
  options: ServedOptions,
): Promise<Partial<Record<ColumnName, ColumnResult>>> {
  const prism = new PlainPrism(document)
  const start = tally()
  const results = { start, requests: tally(), wrong: tally(), answers: tally() }
  const mock = await begin(document, start, prism)
  if (!mock) return { start }
  try {
    await new Desk(document, mock, prism, options, results).tryAll(seedOf(name, options.seed))
  } finally {
    mock.takeViolations()
    await mock.close()
  }
  return results
}

async function begin(
  document: JsonObject,
  start: Tally,
  prism: PlainPrism,
): Promise<Mock | undefined> {
  const vendor = { id: 'corpus', spec: document as never }
  start.cells++
  try {
    return (await startMock(vendor)) as Mock
  } catch (error) {
    const came = shorten(error instanceof Error ? error.message : String(error), 600)
    start.wrong.push({ at: '#', came, peer: await prism.start() })
  }
  try {
    // The other columns are of use even so.
    return (await startMock(vendor, { strict: false })) as Mock
  } catch {
    return undefined
  }
}

class Desk {
  readonly #document: JsonObject
  readonly #mock: Mock
  readonly #prism: PlainPrism
  readonly #options: ServedOptions
  readonly #results: Readonly<Record<'requests' | 'wrong' | 'answers', Tally>>
  readonly #judge: Judge
  readonly #answers: Judge
  #asked = 0

  constructor(
    document: JsonObject,
    mock: Mock,
    prism: PlainPrism,
    options: ServedOptions,
    results: Readonly<Record<'requests' | 'wrong' | 'answers', Tally>>,
  ) {
    this.#document = document
    this.#mock = mock
    this.#prism = prism
    this.#options = options
    this.#results = results
    this.#judge = new Judge('request', document)
    this.#answers = new Judge('response', document)
  }

  async tryAll(seed: number): Promise<void> {
    const all = operationsOf(this.#document)
    for (const operation of sample(all, this.#options.operations, seeded(seed)))
      await this.#tryOperation(operation, all, seedOf(operation.pointer, seed))
  }

  async #tryOperation(
    operation: DocumentOperation,
    all: readonly DocumentOperation[],
    seed: number,
  ): Promise<void> {
    const random = seeded(seed)
    const maker = new ValueMaker(this.#document, this.#judge)
    const { requests, wrong, answers } = this.#results
    const { made, lacking } = await makeRequests(this.#document, operation, maker, random)
    requests.notes.push(...lacking.map((why) => `${operation.pointer}: ${why}`))
    let best: Recipe | undefined
    for (const { recipe } of made) {
      const sent = await writeRequest(this.#document, recipe)
      if (!sent) {
        requests.notes.push(`${operation.pointer}: the request has no defined form`)
        continue
      }
      const outcome = await callMock(this.#mock, sent)
      requests.cells++
      const limit = toldLimit(this.#mock, outcome)
      if (limit !== undefined) {
        answers.told.push(`${operation.pointer}: ${limit}`)
        continue
      }
      const came = problemOf(outcome)
      if (came !== undefined) requests.wrong.push(await this.#cell(operation, sent, came))
      else {
        if (recipe.body !== undefined || !operation.bodyRequired) best = betterOf(best, recipe)
        answers.cells++
        const lie = await this.#lie(recipe, all, outcome)
        if (lie !== undefined) answers.wrong.push(await this.#cell(operation, sent, lie))
      }
    }
    if (!best || !this.#options.columns.has('wrong')) return
    const broken = breakRequest(this.#document, best, this.#judge, all, random)
    for (const { kind, change, recipe } of sample(broken, BROKEN_EACH, random)) {
      const sent = await writeRequest(this.#document, recipe)
      if (!sent) continue
      wrong.cells++
      const outcome = await callMock(this.#mock, sent)
      const blamed = outcome.violations.map(({ blame }) => blame)
      if (
        outcome.failure === undefined &&
        blamed.length > 0 &&
        blamed.every((blame) => blame === 'client')
      )
        continue
      const came = problemOf(outcome) ?? `it passed with ${outcome.response?.status}`
      wrong.wrong.push(await this.#cell(operation, sent, `${kind} (${change}): ${came}`))
    }
  }

  /** What is wrong with an answer, whichever of the operations on one path is meant. */
  async #lie(
    recipe: Recipe,
    all: readonly DocumentOperation[],
    { response, ...outcome }: Outcome,
  ): Promise<string | undefined> {
    const meant = [recipe.operation, ...othersMeant(this.#document, recipe, all)]
    const lies = await Promise.all(
      meant.map((operation) =>
        answerProblem(this.#document, this.#answers, operation, {
          ...outcome,
          response: response?.clone(),
        }),
      ),
    )
    return lies.includes(undefined) ? undefined : lies[0]
  }

  async #cell(operation: DocumentOperation, sent: SentRequest, came: string): Promise<WrongCell> {
    const cell = { at: operation.pointer, sent: describeRequest(sent), came: shorten(came, 600) }
    if (this.#asked++ >= ASKED_OF_PRISM) return cell
    return { ...cell, peer: await this.#prism.answer(sent, operation) }
  }
}

/** The request with more in it can be broken in more ways. */
function betterOf(one: Recipe | undefined, other: Recipe): Recipe {
  if (!one) return other
  const worth = ({ values, body }: Recipe): number =>
    values.size + (body ? 1 + Object.keys(Object(body.value)).length : 0)
  return worth(other) > worth(one) ? other : one
}

function problemOf({ violations, failure, response }: Outcome): string | undefined {
  if (failure !== undefined) return failure
  if (violations.length > 0)
    return violations
      .slice(0, 4)
      .map(({ blame, pointer, message }) => `(${blame}) ${pointer || '/'}: ${message}`)
      .join(' ')
  return response?.status === 501 && response.headers.get('content-type')?.includes('problem+json')
    ? 'it is answered as a violation, but none is noted'
    : undefined
}
