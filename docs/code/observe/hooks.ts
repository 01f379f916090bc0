// mock: hellorf fault {"name":"unavailable","operation":"searchImages","retryAfterSeconds":0}
// #region sample
import { createHellorf } from '@picturedesk/hellorf'

const hellorf = createHellorf({
  hooks: {
    onRequest: ({ operation, attempt, method }) =>
      console.log('→', operation, method, attempt),
    onResponse: ({ operation, status }) => console.log('←', operation, status),
    onRetry: ({ operation, error }) =>
      console.log('again', operation, String(error)),
    onDrift: ({ operation, field }) =>
      console.warn('unexpected', operation, field),
  },
})
await hellorf.search.assets({ text: '云南' })
// #endregion sample
