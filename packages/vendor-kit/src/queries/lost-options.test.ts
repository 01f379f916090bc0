import { expect, test } from 'vitest'
import { type CallOutcome, type GivenOption, lostOptions } from './lost-options.ts'

interface Query {
  readonly text?: string
  readonly title?: string
  readonly sort?: string
  readonly vendorOptions?: { readonly acme?: { readonly text?: string } }
}

const text: GivenOption = { path: 'text', value: 'moon' }
const title: GivenOption = { path: 'title', value: 'mist' }
const sort: GivenOption = { path: 'sort', value: 'newest' }
const ownText: GivenOption = { path: 'vendorOptions.acme.text', value: 'sun' }

/** A vendor whose title and text go to one parameter. */
const sharing =
  (warned: readonly string[] = []) =>
  async ({ text, title, sort }: Query): Promise<CallOutcome> => ({
    sent: {
      page: '1',
      ...(title && { q: title }),
      ...(text && { q: text }),
      ...(sort && { sort }),
    },
    warned: text && title ? warned : [],
  })

test('an option that another one overwrites is lost', async () => {
  expect(await lostOptions(sharing(), [text, title, sort])).toEqual([
    'title ("mist") is lost beside text ("moon").',
  ])
})

test('an option that a warning names is not lost', async () => {
  expect(await lostOptions(sharing(['title']), [text, title, sort])).toEqual([])
})

test('a warning about the other option of a pair does not count', async () => {
  expect(await lostOptions(sharing(['text']), [text, title])).toHaveLength(1)
})

test('two texts that are joined in one parameter are not lost', async () => {
  const call = async ({ text, title }: Query): Promise<CallOutcome> => ({
    sent: text ? { q: title ? `${text} NOT ${title}` : text } : {},
    warned: title && !text ? ['title'] : [],
  })
  expect(await lostOptions(call, [text, title])).toEqual([])
})

test('a pair that is refused loses nothing', async () => {
  const call = async ({ text, title }: Query): Promise<CallOutcome> =>
    text && title
      ? { sent: undefined, warned: [] }
      : { sent: { ...(title && { q: title }), ...(text && { q: text }) }, warned: [] }
  expect(await lostOptions(call, [text, title])).toEqual([])
})

test('an option that changes nothing on the wire is lost', async () => {
  const call = async (): Promise<CallOutcome> => ({ sent: { page: '1' }, warned: [] })
  expect(await lostOptions(call, [sort])).toEqual(['sort ("newest") is lost.'])
})

test('a warning by a word that both paths end in does not name the longer path', async () => {
  const call = async ({ text, vendorOptions }: Query): Promise<CallOutcome> => {
    const own = vendorOptions?.acme?.text
    const q = text ?? own
    return { sent: q === undefined ? {} : { q }, warned: text && own ? ['text'] : [] }
  }
  expect(await lostOptions(call, [text, ownText])).toEqual([
    'vendorOptions.acme.text ("sun") is lost beside text ("moon").',
  ])
})
