import { expect, test } from 'vitest'
import { pictures, products } from './inputs.ts'

async function allOf(inputs: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const input of inputs) all.push(input)
  return all
}

const WRONG = ['notaurl', 'ftp://x.example/a', 'htp://x', '//x.example/a', 'http:x']

test.each(WRONG)('a URL such as %s costs the row of its line', async (url) => {
  expect(await allOf(pictures([{ id: 'a', url, line: 7 }]))).toEqual([
    {
      id: 'a',
      line: 7,
      text: url,
      problem: `The URL of the picture must begin with http:// or https://. Received "${url}".`,
    },
  ])
})

test('a URL of the web is an input, in capitals too, and products need none', async () => {
  const items = [{ id: 'a', url: 'HTTPS://x.example/a', line: 7 }]
  expect(await allOf(pictures(items))).toEqual([{ id: 'a', image: { url: 'HTTPS://x.example/a' } }])
  expect(await allOf(products([{ id: 'p', url: 'notaurl', line: 1 }]))).toEqual(['p'])
})

test('the text of a line that cannot be read is kept', async () => {
  const line = { line: 3, problem: 'It is wrong.', text: 'a,"b' }
  for (const inputs of [pictures([line]), products([line])])
    expect(await allOf(inputs)).toEqual([{ id: '', ...line }])
})
