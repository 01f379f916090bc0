import { expect, test } from 'vitest'
import { xmlProblem } from './xml-problem.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0))
const UNKNOWN = 'Its encoding is not known, or it has bytes that its encoding does not have.'

test.each([
  `<?xml version="1.0" encoding="iso-8859-1"?><a>\xe4</a>`,
  `<?xml version='1.0' encoding='iso-8859-1'?><a>\xe4</a>`,
  `<?xml version="1.0" encoding  =  "iso-8859-1"?><a>\xe4</a>`,
  '<a>\xc3\xa4</a>',
  '<a><!-- <?xml version="1.0" encoding="unheard-of"?> --></a>',
])('bytes are read as they are declared, or as UTF-8: %s', (text) => {
  expect(xmlProblem(latin(text))).toBeUndefined()
})

test.each([
  '<a>\xe4</a>',
  '<?xml version="1.0" encoding="utf-8"?><a>\xe4</a>',
  '<?xml version="1.0" encoding="unheard-of"?><a/>',
  ' <?xml version="1.0" encoding = "unheard-of"?><a/>',
  '  <?xml version="1.0" encoding="unheard-of"?><a/>',
])('bytes that the encoding does not have, and an unknown encoding: %s', (text) => {
  expect(xmlProblem(latin(text))).toBe(UNKNOWN)
})

test('the first mistake is told with its place', () => {
  expect(xmlProblem(latin('<a>\n<b></a></c>'))).toMatch(/^2:\d+: \S/)
  expect(xmlProblem(latin(''))).toMatch(/^1:\d+: document must contain a root element/)
})
