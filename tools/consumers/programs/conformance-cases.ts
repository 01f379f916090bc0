import { type TestProviderOptions, testProvider } from '@picturedesk/conformance'
import { createHellorfSearch } from '@picturedesk/hellorf/search'
import { hellorfMock } from '@picturedesk/mock-hellorf'
import { startMock, VirtualClock } from '@picturedesk/mocks'

const { manifest } = createHellorfSearch({ clientId: 'any', clientSecret: 'any' })

/** The suite over one capability of a vendor that is installed. */
export function conformanceCases(test: TestProviderOptions['test']): void {
  testProvider({
    test,
    manifest,
    create: async ({ wrapFetch, clock, credentials, log }) => {
      const mock = await startMock(hellorfMock, { clock: new VirtualClock({ by: clock }) })
      const wrong = credentials === 'wrong' ? { clientSecret: 'wrong-secret-canary' } : {}
      const given = { ...mock.credentials, ...wrong }
      const provider = createHellorfSearch({
        ...given,
        baseUrl: mock.url,
        clock: mock.clock,
        fetch: wrapFetch(mock.fetch),
        hooks: { onRequest: log, onResponse: log, onRetry: log, onDrift: log },
        maxResponseBytes: 2 * 1024 * 1024,
      })
      return { provider, secrets: Object.values(given), close: () => mock.close() }
    },
    samples: {
      text: { video: 'Yunnan' },
      unknownAsset: 'hellorf:image/1',
      nothing: { text: 'zzzzzz' },
      cursorBeyondLast: '9999',
      // The examples of the spec, as the documents of the vendor have them.
      golden: {
        asset: [
          {
            id: 'hellorf:image/363488282',
            provider: 'hellorf',
            kind: 'image',
            title: '云南洱海',
            aspectRatio: 1.4984,
            editorial: undefined,
            renditions: [
              { role: 'thumbnail', maxHeight: 260, watermarked: false },
              { role: 'preview', maxWidth: 450, watermarked: true },
            ],
          },
          {
            id: 'hellorf:video/1500100001',
            provider: 'hellorf',
            kind: 'video',
            description: 'Clouds drifting over the terraces of Yuanyang, Yunnan',
            aspectRatio: 1.778,
            duration: 12,
            editorial: undefined,
            renditions: [
              { role: 'poster', mediaType: 'image/jpeg' },
              { role: 'thumbnail', mediaType: 'video/mp4' },
              { role: 'preview', mediaType: 'video/mp4' },
            ],
          },
        ],
      },
      refusal: {
        body: JSON.stringify({ result: false, message: '失败', code: 1001 }),
        vendorCode: 1001,
      },
    },
  })
}
