import { CliError, usageError } from '@picturedesk/command-line'
import type { Mock } from '../mock.ts'
import type { MockViolation } from '../mock-violation.ts'
import { loadSpec } from '../spec/spec-model.ts'
import type { Progress } from '../spec/spec-problems.ts'
import { startMock } from '../start-mock.ts'
import { type FaultOfVendor, strike } from './parse-faults.ts'
import type { AnyVendor } from './select-vendors.ts'
import { findingsText } from './tell-findings.ts'

/** Options of {@link startMocks}. */
export interface StartOptions {
  /** The port of the first, counting up; 0 for free ones. */
  readonly port: number
  /** By vendor; see {@link parseScenarios}. */
  readonly scenarios: ReadonlyMap<string, readonly string[]>
  /** What goes wrong from the start; see {@link parseFaults}. */
  readonly faults: readonly FaultOfVendor[]
  /** The address to listen on; undefined for the loopback one. */
  readonly host?: string | undefined
  /** Whether a spec with problems is refused. */
  readonly strict: boolean
  /** Called with what is told of a spec that is served. */
  readonly onFindings: (text: string) => void
  /** Told of the work on a large spec. */
  readonly onProgress: (vendor: string) => Progress
  readonly onViolation: (vendor: string, violation: MockViolation) => void
}

/** Mocks that run until they are disposed of. */
export interface RunningMocks extends AsyncDisposable {
  readonly mocks: readonly Mock<object, string>[]
}

/**
 * Starts the mocks of vendors.
 *
 * @throws CliError when a port is in use, or a fault names an operation that the vendor does not have;
 *   what startMock throws
 */
export async function startMocks(
  vendors: readonly AnyVendor[],
  { port, host, scenarios, faults, strict, onFindings, onProgress, onViolation }: StartOptions,
): Promise<RunningMocks> {
  await using started = new AsyncDisposableStack()
  const mocks: Mock<object, string>[] = []
  for (const [index, vendor] of vendors.entries()) {
    const at = port === 0 ? 0 : port + index
    if (!vendor.specIsChecked) {
      const model = await loadSpec(vendor.spec)
      const text = findingsText(model, onProgress(vendor.id))
      if (text !== undefined && !(strict && model.problems.length > 0)) onFindings(text)
    }
    const mock = await startMock(vendor, {
      port: at,
      strict,
      ...(host === undefined ? {} : { host }),
      scenario: scenarios.get(vendor.id) ?? [],
      onViolation: (violation) => {
        onViolation(vendor.id, violation)
        // Violations are passed on here. Keeping them too would fill the memory.
        mocks[index]?.takeViolations()
      },
    }).catch((error: unknown) => {
      throw portError(error, at) ?? error
    })
    started.use(mock)
    strike(mock, faults)
    mocks.push(mock)
  }
  const running = started.move()
  return { mocks, [Symbol.asyncDispose]: () => running.disposeAsync() }
}

/** @throws CliError when it is no port */
export function parsePort(text = '0'): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw usageError(`--port takes a number from 0 to 65535, not '${text}'.`)
}

/**
 * Reads `vendor=scenario` texts.
 *
 * @throws CliError when one reads otherwise, or vendor or scenario is not known
 */
export function parseScenarios(
  texts: readonly string[],
  vendors: readonly AnyVendor[],
): Map<string, string[]> {
  const scenarios = new Map<string, string[]>()
  for (const text of texts) {
    const [id = '', name = ''] = text.split('=')
    const vendor = vendors.find((candidate) => candidate.id === id)
    if (!vendor || name === '') {
      const ids = vendors.map((candidate) => candidate.id).join(', ')
      throw usageError(`--scenario takes vendor=name, the vendor one of ${ids}; not '${text}'.`)
    }
    const names = Object.keys(vendor.scenarios ?? {})
    if (!names.includes(name)) {
      const known = names.join(', ') || 'none'
      throw usageError(`${id} has no scenario '${name}'. There are: ${known}.`)
    }
    scenarios.set(id, [...(scenarios.get(id) ?? []), name])
  }
  return scenarios
}

/** What to say of an error when it is about a port; undefined for any other. */
export function portError(error: unknown, port: number): CliError | undefined {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return undefined
  const problem = code === 'EACCES' ? 'may not be listened on' : 'is in use'
  const message = `Port ${port} ${problem}; give another by --port, or 0 for free ones.`
  return new CliError(message, { cause: error })
}
