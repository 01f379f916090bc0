import { type Refusal, testExamples } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

const refusal = (code: Refusal['code'], vendorMessage: string, vendorCode?: number): Refusal => ({
  code,
  vendorMessage,
  vendorCode,
})

testExamples(vendor, journeys, {
  refusals: {
    failure: refusal('vendor-error', 'Internal processing error'),
    failureWithCode: {
      ...refusal('vendor-error', 'Internal processing error', 500),
      outcome: 'unknown',
    },
    badRequest: refusal('invalid-argument', 'Invalid JSON body', 824),
    detectionUnsupported: refusal('invalid-argument', 'detection is not supported: HAT', 825),
    languageUnsupported: refusal('invalid-argument', 'language is not supported: ja', 826),
    strictRefused: refusal('vendor-error', 'STRICT: 1 of 10 requests is invalid'),
    taskExpired: refusal('vendor-error', 'The task has expired'),
    notDone: refusal('vendor-error', 'The task is still processing'),
    resultsExpired: refusal('not-found', 'The results have expired'),
    unauthorized: refusal('unauthorized', 'Invalid API key', 609),
    keyMissing: refusal('unauthorized', 'The X-API-KEY header is missing', 612),
    notFound: refusal('not-found', 'The resource is not found', 623),
    quotaExhausted: refusal('quota-exceeded', 'The usage of the tagger is exceeded', 823),
  },
})
