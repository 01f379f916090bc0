import { createHash } from 'node:crypto'
import { hellorfMock } from '@picturedesk/mock-hellorf'
import { startMock } from '@picturedesk/mocks'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { createHellorf } from './index.ts'
import { type Signer, sign } from './sign.ts'

/** The values of the vendor's documents. */
const signer: Signer = {
  clientId: '4fiodcz8xjl6p8nbzfex2',
  clientSecret: '9b530aa85723c06a90879bee8f5096d7',
  now: () => 1_473_820_208_999,
}

describe('vectors', () => {
  test.each([
    {
      parameters: { keyword: '云南' },
      text: 'client_id=4fiodcz8xjl6p8nbzfex2&keyword=%E4%BA%91%E5%8D%97&nonce_str=1473820208',
      digest: '130b4d24a9624498799c582ac1e94034',
    },
    {
      parameters: { page: 1, origin: true, keyword: "cat (dog OR bird)~*'!", color: '#0ecb9b' },
      text: 'client_id=4fiodcz8xjl6p8nbzfex2&color=%230ecb9b&keyword=cat+%28dog+OR+bird%29%7E%2A%27%21&nonce_str=1473820208&origin=1&page=1',
      digest: 'e5a8ebf02c85c9ec4079f094ede3e242',
    },
    {
      parameters: { per_page: 10, url: '', keyword: undefined },
      text: 'client_id=4fiodcz8xjl6p8nbzfex2&nonce_str=1473820208&per_page=10',
      digest: 'ce5f7dcc9bcb68aae672476657a6f6e4',
    },
    // Empty values: the hash that the older page gives for them, and all editions without them.
    {
      parameters: { keyword: '云南', begin_at: '', end_at: [], category: [''], color: null },
      text: 'client_id=4fiodcz8xjl6p8nbzfex2&keyword=%E4%BA%91%E5%8D%97&nonce_str=1473820208',
      digest: '130b4d24a9624498799c582ac1e94034',
    },
  ])('$digest', ({ parameters, text, digest }) => {
    expect(sign(parameters, signer)).toBe(`${text}&sign=${digest}`)
  })

  test('a file in the parameters does not change the signature', () => {
    expect(sign({ per_page: 10, file: 'a+b/c=' }, signer)).toBe(
      'client_id=4fiodcz8xjl6p8nbzfex2&nonce_str=1473820208&per_page=10' +
        '&sign=ce5f7dcc9bcb68aae672476657a6f6e4&file=a%2Bb%2Fc%3D',
    )
  })
})

test.each(['', [], [''], null, undefined])('an empty file %j is not sent', (file) => {
  expect(sign({ per_page: 10, file }, signer)).toBe(sign({ per_page: 10 }, signer))
})

test('a signature among the parameters is neither signed nor sent', () => {
  expect(sign({ page: 1, sign: 'x' }, signer)).toBe(sign({ page: 1 }, signer))
})

test('the nonce is read once, so that it is signed as it is sent', () => {
  let reads = 0
  // Each read is another second.
  const ticking: Signer = { ...signer, now: () => 1_473_820_208_000 + 1000 * reads++ }
  expect(sign({ keyword: '云南' }, ticking)).toBe(sign({ keyword: '云南' }, signer))
  expect(reads).toBe(1)
})

/** PHP's `urlencode`, byte by byte as its source has it. */
function phpUrlEncode(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => {
      const character = String.fromCharCode(byte)
      if (character === ' ') return '+'
      if (byte < 128 && /[A-Za-z0-9_.-]/.test(character)) return character
      return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    })
    .join('')
}

function reference(
  parameters: Readonly<Record<string, unknown>>,
  { clientId, clientSecret }: Signer,
) {
  const pairs: [string, string][] = [
    ['client_id', clientId],
    ['nonce_str', '1473820208'],
  ]
  for (const [key, value] of Object.entries(parameters)) {
    if (value === undefined || value === null || String(value) === '') continue
    pairs.push([key, value === true ? '1' : value === false ? '0' : String(value)])
  }
  pairs.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const text = pairs.map((pair) => pair.map(phpUrlEncode).join('=')).join('&')
  const digest = createHash('md5').update(`${text}&client_secret=${clientSecret}`).digest('hex')
  return `${text}&sign=${digest}`
}

/** Text of all sorts: plain, reserved, several bytes a character, halves of a pair. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...' *~!\'()"&=+%#/?@;:,[]\\^`{|}<>\n\0', 'a', 'é', '云', '🦊'),
  }),
  fc.constantFrom('', ' ', '0', '*', '~', '👩‍👩‍👧', '\ud800', 'שלום', '%7E', 'a+b c'),
)
const names = fc.constantFrom(
  'keyword',
  'color',
  'page',
  'origin',
  'Zoom',
  'a_b',
  'a-b',
  'ab',
  'a1',
)
const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constantFrom(undefined, null, [], ['']))
const parameters = fc.dictionary(names, value)

test('any parameters are written and signed as PHP would', () => {
  fc.assert(
    fc.property(parameters, text, (given, secret) => {
      const own = { ...signer, clientSecret: secret.toWellFormed() }
      expect(sign(given, own)).toBe(reference(given, own))
    }),
    { numRuns: 1000 },
  )
})

test('a file never changes what is signed', () => {
  fc.assert(
    fc.property(parameters, text, (given, file) => {
      const [signed, unsigned] = sign({ ...given, file }, signer).split('&file=')
      expect(signed).toBe(sign(given, signer))
      expect(unsigned).toBe(file === '' ? undefined : phpUrlEncode(file))
    }),
  )
})

describe('the vendor', async () => {
  const mock = await startMock(hellorfMock)
  afterAll(() => mock.close())
  const hellorf = createHellorf({
    ...mock.credentials,
    baseUrl: mock.url,
    fetch: mock.fetch,
    clock: mock.clock,
  })

  test('the mock accepts the signature of any text in a query', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (keyword) => {
        fc.pre(keyword.isWellFormed() && keyword !== '')
        const { data } = await clientOf(hellorf).GET('/image/search', {
          params: { query: { page: 1, keyword } },
        })
        expect(data).toMatchObject({ result: true })
        expect(mock.requests().at(-1)?.query).toMatchObject({ keyword })
      }),
      { numRuns: 60 },
    )
  })

  test('the mock accepts the signature of any text in a form', async () => {
    const asset = await hellorf.assets.get('hellorf:image/363488282')
    await fc.assert(
      fc.asyncProperty(text, async (licensee) => {
        fc.pre(licensee.isWellFormed() && licensee.trim() !== '')
        const purchase = await hellorf.licensing.purchase({ asset, offer: '42', licensee })
        expect(purchase.licensee).toBe(licensee)
        expect(mock.requests().at(-1)?.body).toMatchObject({ warrant_name: licensee })
      }),
      { numRuns: 30 },
    )
  })

  test('each call is signed with its own time', async () => {
    const call = (): PromiseLike<unknown> => hellorf.categories.list()
    await call()
    await mock.clock.advance(11 * 60 * 1000)
    await expect(call()).resolves.toBeDefined()
  })
})
