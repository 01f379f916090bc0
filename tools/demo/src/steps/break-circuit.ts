import { UnavailableError, VendorError } from '@picturedesk/provider'
import { createRegistry, type ProviderReport } from '@picturedesk/registry'
import { circuitBreaker } from '@picturedesk/registry/resilience'
import type { Desk } from '../desk.ts'
import { reportRow } from '../report-row.ts'
import type { Row, StepReport } from '../step-report.ts'
import { verify } from '../verify.ts'

const FAILURES = 2
const HALF_OPEN_AFTER = 30_000
const query = { kind: 'image', text: '雪', each: { ogq: { text: '설경' } } } as const

/** Leaves a vendor alone that keeps failing, while the others answer. */
export async function breakCircuit(desk: Desk): Promise<StepReport> {
  const { mocks, connect, ogq } = desk
  const hellorf = connect({ maxAttempts: 1 })
  const registry = createRegistry([hellorf, ogq]).use(
    circuitBreaker({ failures: FAILURES, halfOpenAfter: HALF_OPEN_AFTER }),
  )
  const fault = mocks.hellorf.fault({
    name: 'unavailable',
    operation: 'searchImages',
    times: 'always',
  })
  const rows: Row[] = []
  const reports: ProviderReport[] = []
  for (const call of [1, 2, 3, 4]) {
    const before = requestsOf(mocks)
    const { report } = await registry.search.assets(query)
    const after = requestsOf(mocks)
    for (const entry of report) {
      const requests = after[entry.provider] - before[entry.provider]
      rows.push({ call, ...reportRow(entry), requests })
    }
    reports.push(...report)
  }
  fault.remove()
  const errors = reports.flatMap(({ provider, error }) => (provider === hellorf.id ? [error] : []))
  return {
    step: 'circuit-breaker',
    kind: 'image',
    title: `Leave ${hellorf.name} alone after ${FAILURES} failures in a row`,
    tables: { report: rows },
    checked: [
      verify(
        errors
          .slice(0, FAILURES)
          .every((error) => VendorError.isInstance(error) && error.status === 503),
        `${hellorf.name} failed ${FAILURES} times, with HTTP 503`,
      ),
      verify(
        errors
          .slice(FAILURES)
          .every((error) => UnavailableError.isInstance(error) && error.outcome === 'not-sent'),
        'from then on calls are refused with an UnavailableError',
      ),
      verify(fault.struck === FAILURES, 'and nothing is sent any more'),
      verify(
        errors
          .slice(FAILURES)
          .every(
            (error) =>
              UnavailableError.isInstance(error) &&
              (error.retryAfter ?? 0) > 0 &&
              (error.retryAfter ?? 0) <= HALF_OPEN_AFTER,
          ),
        'the error says when one will be let through to try',
      ),
      verify(
        reports.filter(({ provider, items }) => provider === ogq.id && items > 0).length === 4,
        `${ogq.name} answers every call all the same`,
      ),
    ],
  }
}

function requestsOf({ hellorf, ogq }: Desk['mocks']): Record<'hellorf' | 'ogq', number> {
  return { hellorf: hellorf.requests().length, ogq: ogq.requests().length }
}
