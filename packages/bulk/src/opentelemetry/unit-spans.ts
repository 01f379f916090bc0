import type { Link, Span, Tracer } from '@opentelemetry/api'
import { api } from '@picturedesk/registry/opentelemetry'
import type { UnitEvent } from '../bulk-events.ts'
import type { BulkObserver, UnitTurn } from '../bulk-observer.ts'
import { readOrigin, writeOrigin } from './origin.ts'

/** An observer that makes a span of each turn at a unit, and has its work run within it. */
export interface UnitSpans extends BulkObserver {
  /** Ends the spans that are open. */
  stop(): void
}

/** Makes the spans of units. */
export function unitSpans(tracer: Tracer, errorType: (code: string) => string): UnitSpans {
  const open = new Set<Span>()
  return {
    origin: writeOrigin,
    turn(turn) {
      const { provider, job, unit, inputs } = turn
      const span = tracer.startSpan(`${provider} bulk.unit`, {
        kind: api.SpanKind.CONSUMER,
        links: linksOf(turn),
        attributes: {
          'picturedesk.provider.id': provider,
          'picturedesk.bulk.job.id': job,
          'picturedesk.bulk.unit.number': unit,
          'picturedesk.bulk.unit.inputs': inputs,
        },
      })
      open.add(span)
      return {
        run: (work) => api.context.with(api.trace.setSpan(api.context.active(), span), work),
        tell: (event) => {
          if (open.has(span) && tell(span, event, errorType)) {
            open.delete(span)
            span.end()
          }
        },
      }
    },
    stop() {
      for (const span of open) span.end()
      open.clear()
    },
  }
}

/** By the conventions for messages: what works on one links to where it was made, and what goes on to where it was handed in. */
function linksOf({ jobOrigin, handInOrigin }: UnitTurn): Link[] {
  return Object.entries({ job: jobOrigin, 'hand-in': handInOrigin }).flatMap(([made, origin]) => {
    const span = readOrigin(origin)
    return span ? [{ context: span, attributes: { 'picturedesk.bulk.link': made } }] : []
  })
}

/** Gives whether the turn is over. */
function tell(span: Span, event: UnitEvent, errorType: (code: string) => string): boolean {
  switch (event.state) {
    case 'taken':
      return false
    case 'done':
      span.setAttribute('picturedesk.bulk.unit.failed', event.failed)
      return true
    case 'delayed':
      span
        .setAttribute('error.type', errorType(event.error.code))
        .setStatus({ code: api.SpanStatusCode.ERROR })
      return true
    case 'lost':
      span.setAttribute('error.type', 'lost').setStatus({ code: api.SpanStatusCode.ERROR })
      return true
    case 'released':
      return true
    default:
      span.addEvent(event.state)
      return false
  }
}
