import { type Refusal, testExamples } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

const refusal = (code: Refusal['code'], vendorMessage: string, vendorCode?: string): Refusal => ({
  code,
  vendorMessage,
  vendorCode,
})

testExamples(vendor, journeys, {
  refusals: {
    failure: refusal('vendor-error', 'Internal processing error'),
    failureWithCode: refusal('vendor-error', 'Internal processing error', 'TG500'),
    badRequest: refusal('vendor-error', 'Invalid request body', 'TG400'),
    strictRefused: refusal('vendor-error', 'STRICT: 1 of 10 requests is invalid', 'TG422'),
    taskExpired: refusal('vendor-error', 'The task has expired', 'TG409'),
    notDone: refusal('vendor-error', 'The task is still processing', 'TG425'),
    resultsExpired: refusal('not-found', 'The results have expired', 'TG410'),
    unauthorized: refusal('unauthorized', 'Invalid API key', 'TG401'),
    notFound: refusal('not-found', 'Task not found', 'TG404'),
    quotaExhausted: refusal('rate-limited', 'Quota exhausted', 'TG429'),
  },
})
