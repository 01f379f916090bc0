import { writeFile } from 'node:fs/promises'
import { googleVisionMock } from '@picturedesk/mock-google-vision'
import { omnicommerceMock } from '@picturedesk/mock-omnicommerce'
import { omniousMock } from '@picturedesk/mock-omnious'
import type { MockVendor } from '@picturedesk/mocks'
import { beforeAll, describe, expect, test } from 'vitest'
import { type DeskApplication, startVendorDesk } from '../testing/vendor-desk.ts'

/** What each vendor refuses, with a part of the message; and options that it takes. */
interface Trial {
  readonly vendor: MockVendor<object, string>
  readonly command: string
  readonly refused: readonly (readonly [args: readonly string[], message: string])[]
  readonly taken: readonly string[]
  /** Options of the vendor in the file of credentials. */
  readonly file?: object
}

const own = (options: object): string[] => ['--vendor-options', JSON.stringify(options)]

const everywhere: Trial['refused'] = [
  [['--language', 'not a tag'], '--language must be a language tag, such as ko or en-GB.'],
  [['--language='], '--language must not be empty'],
  [['--vendor-options', '[]'], '--vendor-options must have an object for each vendor.'],
  [['--unit-size', '100001'], '--unit-size must be '],
  [['--subject', 'cats'], '--subject'],
]

const trials: readonly Trial[] = [
  {
    vendor: omniousMock,
    command: 'tag',
    refused: [
      [['--language', 'xx'], '--language'],
      [['--detection='], '--detection'],
      [['--detection', 'TOPS'], '--detection must be '],
      [own({ omnious: { albun: 1 } }), 'albun'],
      [own({ omnious: { album: '' } }), '`omnious.album` of --vendor-options must be '],
      [own({ omnius: { album: 'x' } }), 'Did you mean omnious?'],
      [own({ omnicommerce: {} }), 'the job is one of omnious'],
      [['--unit-size', '1001'], '--unit-size must be at most 1000, which is what Omnious takes'],
    ],
    taken: ['--language', 'en', '--detection', 'TOP', '--max-tags', '3', ...own({ omnious: {} })],
  },
  {
    vendor: googleVisionMock,
    command: 'tag',
    refused: [
      [['--detection', 'LABEL'], '--detection must be one of LABEL_DETECTION, '],
      [own({ 'google-vision': { modle: 'x' } }), 'Known: model, parent.'],
      [own({ 'google-vision': { model: 'x' } }), '`google-vision.model` of --vendor-options must'],
    ],
    taken: [
      '--detection',
      'OBJECT_LOCALIZATION',
      ...own({ 'google-vision': { model: 'builtin/latest' } }),
    ],
  },
  {
    vendor: googleVisionMock,
    command: 'moderate',
    refused: [
      [['--detection', 'LABEL_DETECTION'], '--detection must be a list with SAFE_SEARCH_DETECTION'],
      [['--min-score', '2'], '--min-score must be a number from 0 to 1.'],
      [['--subject', 'products'], 'moderates pictures. Received --subject products.'],
      [own({ 'google-vision': { parent: 5 } }), '`google-vision.parent` of --vendor-options must'],
    ],
    taken: ['--min-score', '0.5', '--language', 'en'],
  },
  {
    vendor: omnicommerceMock,
    command: 'moderate',
    refused: [
      [['--language', 'fr'], '--language must be '],
      [['--min-score', '0.5'], '--min-score is for pictures'],
      [['--detection', 'TOP'], '--detection is for pictures'],
      [own({ omnicommerce: { x: 1 } }), '--vendor-options is for pictures'],
      [['--subject', 'pictures'], 'moderates products. Received --subject pictures.'],
    ],
    taken: ['--language', 'ja', '--subject', 'products'],
    file: { batchPath: 'bare' },
  },
]

describe.each(trials)('$command by $vendor.id', ({ vendor, command, refused, taken, file }) => {
  let app: DeskApplication
  let mock: Awaited<ReturnType<typeof startVendorDesk>>['mock']

  beforeAll(async () => {
    const desk = await startVendorDesk(vendor)
    app = await desk.newApplication()
    mock = desk.mock
    await writeFile(app.file('s.csv'), 'id,url\nA1000,https://pictures.example/1.jpg\n')
    return async () => {
      await app[Symbol.asyncDispose]()
      await desk[Symbol.asyncDispose]()
    }
  })

  test.each([...refused, ...everywhere])(
    'refuses %j with code 2 before there is a job, and sends nothing',
    async (args, message) => {
      const { code, out, err } = await app.run([command, app.file('s.csv'), ...args])
      expect(err).toContain(message)
      expect({ code, out, requests: mock.requests().length }).toEqual({
        code: 2,
        out: '',
        requests: 0,
      })
    },
  )

  test('takes options that the vendor has, of the command and of the file, and no job was there before', async () => {
    expect((await app.run(['jobs', 'list'])).err).toContain('There are no jobs.')
    const { code, err } = await app.run([command, app.file('s.csv'), ...taken], {
      credentials: { ...mock.credentials, ...file },
    })
    expect(err).toContain('Done. 1 of 1 inputs are done, none failed.')
    expect(code).toBe(0)
    expect(mock.takeViolations()).toEqual([])
  })

  test('refuses an option of the file that the vendor does not have', async () => {
    const credentials = { ...mock.credentials, timeout: 'never' }
    const { code, err } = await app.run([command, app.file('s.csv'), '--name', 'x'], {
      credentials,
    })
    expect(err).toContain('`timeout` must be ')
    expect(code).toBe(2)
  })
})
